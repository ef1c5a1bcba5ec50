using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;

namespace Hyte.Programmes.Reports;

/// <summary>What is different in a closed period from the one before.</summary>
/// <param name="Before">The period before.</param>
/// <param name="Statuses">Measures that were reported in both, with another status.</param>
/// <param name="New">Measures that are reported now and were not before.</param>
/// <param name="Silent">Measures that were reported before and are not now.</param>
/// <param name="Texts">Measures with the same status and other words.</param>
internal sealed record ChangesSince(
    ReportingPeriod Before, IReadOnlyList<MeasureChange> Statuses, IReadOnlyList<MeasureChange> New, IReadOnlyList<MeasureChange> Silent, IReadOnlyList<MeasureChange> Texts)
{
    public bool IsEmpty => Statuses.Count + New.Count + Silent.Count + Texts.Count == 0;

    /// <returns>Null when there is no period before.</returns>
    public static ChangesSince? Of(ProgrammeSnapshot snapshot, ReportingPeriod? before, ReportingPeriod period)
    {
        if (before is null) return null;
        var pairs = snapshot.Measures
            .Select(m => (Measure: m, Then: snapshot.SeenByAll(m, before), Now: snapshot.SeenByAll(m, period)))
            .Where(p => p.Now is not null)
            .Select(p => (Then: p.Then ?? VisibleFollowUp.Nothing, Now: p.Now!, Change: new MeasureChange(p.Measure, p.Then?.Status ?? FollowUpStatus.NotUpdated, p.Now!.Status)))
            .ToList();
        return new ChangesSince(
            before,
            [.. pairs.Where(p => p is { Then.IsReported: true, Now.IsReported: true } && p.Change.Before != p.Change.After).Select(p => p.Change)],
            [.. pairs.Where(p => p is { Then.IsReported: false, Now.IsReported: true }).Select(p => p.Change)],
            [.. pairs.Where(p => p is { Then.IsReported: true, Now.IsReported: false }).Select(p => p.Change)],
            [.. pairs.Where(p => p is { Then.IsReported: true, Now.IsReported: true } && p.Change.Before == p.Change.After && p.Then.Text != p.Now.Text).Select(p => p.Change)]);
    }
}

/// <summary>A measure and its status in two periods.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Before">The status in the earlier period.</param>
/// <param name="After">The status in the later period.</param>
internal sealed record MeasureChange(MeasureRow Measure, FollowUpStatus Before, FollowUpStatus After);
