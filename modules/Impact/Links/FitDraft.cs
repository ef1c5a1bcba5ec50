namespace Hyte.Impact.Links;

/// <summary>How an alternative fits a measure as a person types it.</summary>
internal sealed class FitDraft
{
    /// <summary>Name of a <see cref="Links.Fit"/>; empty when nothing is said.</summary>
    public string? Fit { get; set; }

    public string? Reason { get; set; }

    /// <summary>The version that the form was filled from; 0 when nobody had said.</summary>
    public int Version { get; set; }

    /// <summary>The mark of what the form showed.</summary>
    public string? SeenMark { get; set; }

    /// <summary>The person has changed nothing of it.</summary>
    public bool IsUntouched => SeenMark == Mark;

    private string Mark => Seen.Of(Fit, Reason);

    public static FitDraft Of(MeasureFit? saved)
    {
        var draft = saved is null ? new FitDraft() : new FitDraft { Fit = saved.Fit.ToString(), Reason = saved.Reason, Version = saved.Version };
        draft.SeenMark = draft.Mark;
        return draft;
    }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when nothing is said, and when something was refused.</returns>
    public FitContent? Read(Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var reason = typed.Optional(nameof(Reason), Reason, MeasureFit.LongestReason);
        var fit = Enum.GetValues<Fit>().Cast<Fit?>().FirstOrDefault(f => f.ToString() == Fit);
        if (fit is not null && reason is null) typed.Refuse(nameof(Reason), LinkTexts.ReasonMissing);
        if (fit is null && reason is not null) typed.Refuse(nameof(Fit), LinkTexts.FitMissing);
        return typed.HasRefused || fit is null ? null : new FitContent(fit.Value, reason!);
    }
}
