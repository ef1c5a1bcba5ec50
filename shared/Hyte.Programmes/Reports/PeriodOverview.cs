using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>A programme in a closed period at a glance: how much was reported, in which state the measures are, what has changed and what nobody updated.</summary>
internal sealed class PeriodOverview(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period)
{
    private readonly ProgrammeSnapshot _snapshot = reported.Snapshot;
    private readonly StatusSummary _summary = reported.Snapshot.Summarise(reported.Snapshot.Measures, period);
    private readonly ChangesSince? _changes = ChangesSince.Of(reported.Snapshot, reported.Before(period), period);

    public ReportShares Shares => new(
        string.Format(ReportTexts.SharesCaption, period.Code),
        string.Format(ReportTexts.SharesSummary, period.Code, _summary.InWords()),
        [
            new ReportShareRow(ReportTexts.AllFocusAreas, _summary.ToParts()),
            .. _snapshot.FocusAreas.Select(area => new ReportShareRow($"{area.Number} {area.Name}", MeasuresIn(area).ToParts())).Where(row => row.Parts.Count > 0),
        ]);

    /// <param name="withSlot">Leaves a place for the coordinator's words.</param>
    public IReadOnlyList<ReportBlock> Blocks(bool withSlot) =>
    [
        Lead(),
        .. withSlot ? (ReportBlock[])[Slot()] : [],
        Shares,
        .. Changes(),
        .. NotUpdated(),
    ];

    private StatusSummary MeasuresIn(FocusArea area) => _snapshot.Summarise(_snapshot.Measures.Where(m => m.FocusAreaId == area.Id), period);

    private ReportParagraph Lead()
    {
        var share = ReportedShare.Of(material.Module, _snapshot, period);
        return new ReportParagraph([
            new ReportRun(share.Text) { Figure = share.Key, IsStrong = true, Href = material.Module.FollowUp(_snapshot.Programme.Code, ("period", period.Code.ToString())) },
            new ReportRun(string.Format(ReportTexts.ReportedLead, period.Code, FinnishFormat.Date(period.Start), FinnishFormat.Date(period.End))),
            new ReportRun(_summary.NotUpdated == 0 ? ReportTexts.AllUpdated : string.Format(ReportTexts.NotUpdatedLead, FinnishFormat.Count(_summary.NotUpdated))),
        ]);
    }

    private ReportSlot Slot() => new("summary", ReportTexts.CoordinatorSummary, ReportTexts.CoordinatorGuidance)
    {
        Facts =
        [
            string.Format(ReportTexts.FactReported, ReportedShare.Of(material.Module, _snapshot, period).Text, period.Code),
            string.Format(ReportTexts.FactStatuses, _summary.InWords()),
            .. _changes is null ? (string[])[] : [string.Format(ReportTexts.FactChanges, _changes.Before.Code, _changes.Statuses.Count, _changes.New.Count, _changes.Silent.Count)],
        ],
    };

    private IEnumerable<ReportBlock> Changes()
    {
        if (_changes is null) yield break;
        yield return new ReportSection("changes", string.Format(ReportTexts.ChangesTitle, _changes.Before.Code),
        [
            .. _changes.IsEmpty ? (ReportBlock[])[new ReportParagraph(ReportTexts.NoChanges)] : [],
            .. Listed(ReportTexts.StatusChanged, _changes.Statuses, c => $": {c.Before.ToMark().Word} → {c.After.ToMark().Word}"),
            .. Listed(ReportTexts.NewlyReported, _changes.New, c => $": {c.After.ToMark().Word}"),
            .. Listed(ReportTexts.TextChanged, _changes.Texts, c => $": {c.After.ToMark().Word}"),
            // Which they are stands in the list of what is not updated, right below.
            .. _changes.Silent.Count == 0 ? (ReportBlock[])[] : [Counted(ReportTexts.NoLongerReported, _changes.Silent, ReportTexts.NoLongerReportedWhere)],
        ]);
    }

    private IEnumerable<ReportBlock> Listed(string title, IReadOnlyList<MeasureChange> changes, Func<MeasureChange, string> words)
    {
        if (changes.Count == 0) yield break;
        yield return Counted(title, changes);
        yield return new ReportList([.. changes.Select(c => Item(c.Measure, words(c)))]);
    }

    private static ReportParagraph Counted(string title, IReadOnlyList<MeasureChange> changes, string where = "") =>
        new([new ReportRun($"{title} ({FinnishFormat.Count(changes.Count)})") { IsStrong = true }, .. where.Length > 0 ? (ReportRun[])[new ReportRun(where)] : []]);

    private IEnumerable<ReportBlock> NotUpdated()
    {
        var before = _changes?.Silent.ToDictionary(c => c.Measure.Id, c => string.Format(ReportTexts.WasBefore, c.Before.ToMark().Word)) ?? [];
        var silent = _snapshot.Measures.Where(m => _snapshot.SeenByAll(m, period) is { IsReported: false }).ToList();
        if (silent.Count == 0) yield break;
        yield return new ReportSection("not-updated", string.Format(ReportTexts.NotUpdatedTitle, FinnishFormat.Count(silent.Count)),
        [
            new ReportParagraph(ReportTexts.NotUpdatedMeans),
            new ReportList([.. silent.Select(m => Item(m, $" – {_snapshot.WhoAnswers(m, material.Directory)}{before.GetValueOrDefault(m.Id)}"))]),
        ]);
    }

    private IReadOnlyList<ReportBlock> Item(MeasureRow measure, string words) =>
        [new ReportParagraph([new ReportRun($"{measure.Number} {measure.Name}") { Href = material.Module.Measure(measure.Id) }, new ReportRun(words)])];
}
