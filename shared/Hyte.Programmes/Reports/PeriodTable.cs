using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The city's own follow-up table of a closed period, the one before beside it: what was frozen at the closing, and who answers by title.</summary>
internal sealed class PeriodTable(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period)
{
    private readonly ProgrammeSnapshot _snapshot = reported.Snapshot;
    private readonly ReportingPeriod? _before = reported.Before(period);

    public ReportTable Make() => new(
        string.Format(ReportTexts.TableCaption, _snapshot.Programme.Name, period.Code),
        [
            new ReportColumn(PageTexts.Measure, 2),
            .. _before is null ? (ReportColumn[])[] : [new ReportColumn(string.Format(PageTexts.PeriodNamed, _before.Code), 1.5)],
            new ReportColumn(string.Format(PageTexts.PeriodNamed, period.Code), 2.5),
            new ReportColumn(ReportTexts.WhoAnswers, 1.3),
        ],
        [.. _snapshot.FocusAreas.SelectMany(RowsOf)])
    {
        Source = SourceOf(),
    };

    private string SourceOf()
    {
        var source = string.Format(ReportTexts.SourceFollowUps, material.Module.Name, period.Code);
        return period.ClosedAt is { } closed ? $"{source}, {string.Format(ReportTexts.SourceClosed, FinnishFormat.Date(FinnishFormat.DayOf(closed)))}" : source;
    }

    private IEnumerable<ReportRow> RowsOf(FocusArea area)
    {
        var shown = _snapshot.Measures.Where(m => m.FocusAreaId == area.Id && _snapshot.InPeriod(m, period) is not null).ToList();
        if (shown.Count == 0) yield break;
        yield return new ReportRow([new ReportCell($"{area.Number} {area.Name}")], IsHeading: true);
        var groups = shown.SelectMany(_snapshot.GroupsOf).Select(g => g.Id).ToHashSet();
        var ids = shown.Select(m => m.Id).ToHashSet();
        foreach (var measure in _snapshot.Measures.Where(m => ids.Contains(m.Id) || groups.Contains(m.Id)))
        {
            yield return groups.Contains(measure.Id) && !ids.Contains(measure.Id)
                ? new ReportRow([new ReportCell($"{measure.Number} {measure.Name}")], IsHeading: true)
                : Row(measure);
        }
    }

    private ReportRow Row(MeasureRow measure) => new(
    [
        new ReportCell($"{measure.Number} {measure.Name}")
        {
            Href = material.Module.Measure(measure.Id),
            Note = measure.State == MeasureState.Active ? null : measure.State.Word(),
        },
        .. _before is null ? (ReportCell[])[] : [CellOf(_snapshot.SeenByAll(measure, _before))],
        CellOf(_snapshot.SeenByAll(measure, period)),
        WhoAnswers(measure),
    ]);

    private static ReportCell CellOf(VisibleFollowUp? seen) => seen is null
        ? new ReportCell("") { Note = ReportTexts.NotFollowedThen }
        : new ReportCell(seen.Text ?? "")
        {
            Mark = seen.Status.ToReport(),
            Note = seen.Reason is { } reason && FollowUp.AsksReason(seen.Status) ? $"{PageTexts.Reason}: {reason}" : null,
        };

    private ReportCell WhoAnswers(MeasureRow measure)
    {
        var parties = _snapshot.PartyNames(measure, PartyKind.Responsible, material.Directory);
        var titles = _snapshot.TitleNames(measure, material.Directory);
        return new ReportCell(string.Join(", ", parties)) { Note = titles.Count > 0 ? string.Join(", ", titles) : null };
    }
}
