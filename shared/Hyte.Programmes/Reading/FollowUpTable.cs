using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>The city's own follow-up table: focus areas as groups, measures as rows, periods side by side.</summary>
/// <param name="Snapshot">The programme.</param>
/// <param name="Period">The period that the filter looks at.</param>
/// <param name="Groups">What the filter let through.</param>
internal sealed record FollowUpTable(ProgrammeSnapshot Snapshot, ReportingPeriod? Period, IReadOnlyList<FocusGroup> Groups)
{
    /// <summary>How many measures are shown; their headings are not counted.</summary>
    public int Count => Groups.Sum(g => g.Count);

    public bool HasDescriptions { get; } = Snapshot.Measures.Any(m => m.Description is not null);

    public bool HasMetrics { get; } = Snapshot.Measures.Any(m => m.Metric is not null);

    public bool HasRoles { get; } = Snapshot.Measures.Any(m => Snapshot.RolesOf(m.Id).Any());

    public bool HasNotes { get; } = Snapshot.Measures.Any(m => m.Note is not null);
}

/// <summary>A focus area and what is shown of it.</summary>
/// <param name="Area">The focus area.</param>
/// <param name="Summaries">How the shown measures stand, period by period.</param>
/// <param name="Rows">Headings and measures in the order of the plan.</param>
internal sealed record FocusGroup(FocusArea Area, IReadOnlyList<StatusSummary> Summaries, IReadOnlyList<TableRow> Rows)
{
    public int Count => Rows.Count(r => !r.IsHeading);
}

/// <summary>A row of the table.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="IsHeading">It is a group of the measures below it.</param>
/// <param name="Cells">One for each period; null where the measure does not belong to the period.</param>
/// <param name="Responsible">Names of the responsible parties.</param>
/// <param name="Partners">Names of the partners.</param>
/// <param name="Roles">Titles that answer for it.</param>
/// <param name="MayUpdate">Whether the person may update it.</param>
internal sealed record TableRow(
    MeasureRow Measure,
    bool IsHeading,
    IReadOnlyList<VisibleFollowUp?> Cells,
    IReadOnlyList<string> Responsible,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Roles,
    bool MayUpdate);
