using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Reading;

/// <summary>A measure in a period as one person may see it: the words of a draft are for those who may update the measure.</summary>
/// <param name="Status">What to show; <see cref="FollowUpStatus.NotUpdated"/> when nothing is reported or the draft is not for this person.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Reason">Why it does not proceed.</param>
/// <param name="IsReported">Counts as reported.</param>
/// <param name="IsDraft">Something is written but not ready, in an open period.</param>
/// <param name="IsFrozen">The period is closed.</param>
/// <param name="CopiedFrom">The earlier period whose text stands here word for word.</param>
/// <param name="ByName">Who wrote it; null when nothing is shown.</param>
/// <param name="At">When, in UTC.</param>
public sealed record VisibleFollowUp(
    FollowUpStatus Status,
    string? Text,
    string? Reason,
    bool IsReported,
    bool IsDraft,
    bool IsFrozen,
    PeriodCode? CopiedFrom,
    string? ByName,
    DateTime? At)
{
    /// <summary>A measure of which nothing is written.</summary>
    public static VisibleFollowUp Nothing { get; } = new(FollowUpStatus.NotUpdated, null, null, false, false, false, null, null, null);

    /// <summary>Shows a follow-up.</summary>
    /// <param name="row">What is written, or null.</param>
    /// <param name="mayUpdate">Whether the person may update the measure.</param>
    public static VisibleFollowUp Of(FollowUpRow? row, bool mayUpdate)
    {
        if (row is null) return Nothing;
        var counted = row.Counted;
        var frozen = row.Freeze != Freeze.None;
        return counted.IsReported || (counted.IsDraft && mayUpdate)
            ? new VisibleFollowUp(row.Status, row.Text, row.Reason, counted.IsReported, counted.IsDraft, frozen, row.CopiedFrom, row.ByName, row.At)
            : Nothing with { IsDraft = counted.IsDraft, IsFrozen = frozen };
    }
}
