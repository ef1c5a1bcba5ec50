using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>Checks proposed values, whichever way they come: unit, range, year, duplicates, jumps, and what is stored already.</summary>
/// <remarks>It looks at nothing but its arguments, and the order of the values does not matter. What cannot be right is refused; what is only unlikely is asked.</remarks>
public static class CheckValues
{
    /// <summary>Checks.</summary>
    /// <returns>One result for each value, in the same order.</returns>
    public static IReadOnlyList<CheckedValue> Check(IReadOnlyList<ProposedValue> proposed, EntryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(facts);
        var read = proposed.Select(p => ValueUnderCheck.Read(p, facts)).ToList();
        NameTwins(read);
        var lines = read.Where(c => c is { Refusals.Count: 0, Reading.Value: not null }).ToLookup(c => (c.Proposed.SeriesId, c.Proposed.AreaId));
        var timelines = new Dictionary<(int, int), Timeline>();
        return [.. read.Select(entry =>
        {
            if (entry is { Refusals.Count: 0, Reading.Value.Number: not null, Before: var before } && before?.Value != entry.Reading.Value) AskAboutJump(entry, TimelineOf(entry));
            return entry.Judge();
        })];

        Timeline TimelineOf(ValueUnderCheck entry)
        {
            var key = (entry.Proposed.SeriesId, entry.Proposed.AreaId);
            if (timelines.TryGetValue(key, out var known)) return known;
            var numbers = lines[key].Where(c => c.Reading.Value!.Value.Number is not null).Select(c => (c.Proposed.Time, c.Reading.Value!.Value.Number!.Value));
            return timelines[key] = new Timeline(facts.Line(key.Item1, key.Item2), numbers, entry.Series.BreakYears);
        }
    }

    // Each of two equal places names the other, so that it does not matter which came first.
    private static void NameTwins(List<ValueUnderCheck> read)
    {
        var written = read.Where(c => !c.IsEmpty).ToList();
        foreach (var twins in written.GroupBy(c => c.Proposed.Place).Where(g => g.Count() > 1)) Refuse(twins, EntryField.Row, EntryTexts.Twice);
        foreach (var twins in written.Where(c => c.Proposed.IsBaseline == true).GroupBy(c => (c.Proposed.SeriesId, c.Proposed.AreaId)).Where(g => g.Count() > 1))
        {
            Refuse(twins, EntryField.Baseline, EntryTexts.BaselineTwice);
        }
    }

    private static void Refuse(IEnumerable<ValueUnderCheck> twins, EntryField field, string message)
    {
        var all = twins.ToList();
        for (var i = 0; i < all.Count; i++) all[i].Refusals.Add(new EntryMessage(field, string.Format(message, all[i == 0 ? 1 : 0].Proposed.Origin)));
    }

    // A figure that is only made more exact is no jump, even where it makes the largest step a little larger.
    private static bool IsSmallCorrection(ValueUnderCheck entry, decimal number) =>
        entry.Before?.Value.Number is { } earlier && Math.Abs(number - earlier) < SignificantChange.Limit(entry.Series.Threshold, entry.Series.Unit, earlier);

    private static void AskAboutJump(ValueUnderCheck entry, Timeline timeline)
    {
        var number = entry.Reading.Value!.Value.Number!.Value;
        if (timeline.LargestStep is not { } largest || IsSmallCorrection(entry, number)) return;
        foreach (var (time, other) in timeline.Beside(entry.Proposed.Time))
        {
            var step = number - other;
            // A step that counts as no change elsewhere is none here.
            if (Math.Abs(step) <= largest || Math.Abs(step) < SignificantChange.Limit(entry.Series.Threshold, entry.Series.Unit, other)) continue;
            var series = entry.Series.Series;
            entry.Ask("jump", string.Format(EntryTexts.JumpAsked, series.Figure(other), time, series.Difference(Math.Abs(step)), series.Difference(largest)));
            return;
        }
    }
}
