using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>A programme at a glance: by which decision, how the open period and the indicators stand, what has changed.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Reads the programme.</param>
/// <param name="changes">Reads what has changed last.</param>
/// <param name="indicators">Reads the indicators.</param>
/// <param name="directory">Name of the body that decided.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public abstract class OverviewPage(
    ProgrammeModule module,
    ProgrammeSnapshots snapshots,
    LatestChanges changes,
    ProgrammeIndicators indicators,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : ProgrammePage(module, user)
{
    private const int FewChanges = 6;

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal ProgrammeSnapshot? Snapshot { get; private set; }

    internal string? Decision { get; private set; }

    internal IReadOnlyList<ChangedFollowUp> Changes { get; private set; } = [];

    /// <summary>Null when the module follows no indicators, or has none.</summary>
    internal IndicatorSummaryView? Indicators { get; private set; }

    internal DateOnly Today => clock.Today();

    /// <summary>What is told of the residents' wellbeing over the programme's years.</summary>
    internal IReadOnlyList<NarrativeEntry> Told { get; private set; } = [];

    /// <summary>Shows the programme.</summary>
    public async Task<IActionResult> OnGetAsync(string? programme, CancellationToken ct)
    {
        Programmes = await snapshots.ListAsync(ct);
        Heading = Module.Name;
        if (Choose(Programmes, programme) is not { } chosen) return programme is null ? Page() : NotFound();

        Snapshot = await snapshots.ReadAsync(chosen, ct);
        Told = await snapshots.NarrativesAsync(chosen.Id, ct);
        Changes = await changes.ExecuteAsync(chosen.Id, FewChanges, ct);
        if (Module.HasIndicators) Indicators = await SummariseAsync(chosen, ct);
        Decision = DecisionText.Of(chosen, await directory.GetAsync(ct));
        Heading = chosen.Name;
        return Page();
    }

    internal IReadOnlyList<MeasureRow> MeasuresOf(FocusArea area) => [.. Snapshot!.Measures.Where(m => m.FocusAreaId == area.Id)];

    internal int CountOf(FocusArea area) => Snapshot!.Measures.Count(m => m.FocusAreaId == area.Id && !Snapshot.Groups.Contains(m.Id));

    internal StatusSummary SummaryOf(Periods.ReportingPeriod period) => Snapshot!.Summarise(Snapshot.Measures, period);

    internal IEnumerable<MarkCount> MarksOf(Periods.ReportingPeriod period) =>
        SummaryOf(period).ToMarks(status => Module.FollowUpOf(status, period.Code, Snapshot!.Programme.Code));

    internal IEnumerable<MarkCount> MarksOf(FocusArea area, Periods.ReportingPeriod period) =>
        Snapshot!.Summarise(MeasuresOf(area), period).ToMarks(status => Module.FollowUpOf(status, period.Code, Snapshot.Programme.Code, area.Number));

    private async Task<IndicatorSummaryView?> SummariseAsync(Programme chosen, CancellationToken ct)
    {
        var set = await indicators.BesideAsync(Programmes, chosen, ct);
        return set is { Programme: { } programme, Indicators.Count: > 0 }
            ? new IndicatorSummaryView(Module, programme, programme.Id != chosen.Id, set.Indicators.Summarise(Today))
            : null;
    }
}
