namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets in words, compared by the indicator's own scale of states. Words outside the scale are left to a person.</summary>
internal static class StateRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var (values, target) = (candidate.Values, candidate.Target!);
        var latest = Place(candidate, values.Latest!.Value.Text);
        var baseline = Place(candidate, values.Baseline?.Value.Text);
        if (latest is null) return candidate.Colourless(NoColourReason.PersonJudges, string.Format(ProgressTexts.NewestIsWords, values.Latest.Time, values.Latest.Value.Text));

        var (from, to) = (values.Baseline?.Value.Text, values.Latest.Value.Text);
        if (Place(candidate, target.State) is { } goal && latest >= goal)
        {
            return candidate.Coloured(ProgressColour.Green, string.Format(ProgressTexts.StateMet, to, values.Latest.Time, candidate.Wording)) with { IsMet = true };
        }

        if (baseline is null) return candidate.Colourless(NoColourReason.NoBaseline, string.Format(ProgressTexts.NoBaseline, to));
        if (latest < baseline) return candidate.Coloured(ProgressColour.Red, string.Format(ProgressTexts.StateWorse, from, to, candidate.Wording));
        if (target is { Kind: TargetKind.Direction, Direction: TargetDirection.NotWorse })
        {
            return candidate.Coloured(ProgressColour.Green, string.Format(ProgressTexts.StateNotWorse, from, to, candidate.Wording)) with { IsMet = true };
        }

        return latest > baseline
            ? candidate.Coloured(ProgressColour.Green, string.Format(ProgressTexts.StateBetter, from, to, candidate.Wording))
            : candidate.Coloured(ProgressColour.Yellow, string.Format(ProgressTexts.StateSame, to, candidate.Wording));
    }

    // A state is recognised when the text is its word; a longer text may say the opposite.
    private static int? Place(Candidate candidate, string? text)
    {
        var scale = candidate.Indicator.StateScale;
        for (var place = 0; place < scale.Count; place++)
        {
            if (string.Equals(scale[place], text?.Trim(), StringComparison.OrdinalIgnoreCase)) return place;
        }

        return null;
    }
}
