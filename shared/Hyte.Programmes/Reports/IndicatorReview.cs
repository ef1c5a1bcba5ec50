using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>An indicator in a review: its colour and why, its lines over the years, and the very table of its page.</summary>
internal static class IndicatorReview
{
    /// <summary>The indicator as a topic of reports, by which the editor may leave it out.</summary>
    public static ReportTopic TopicOf(IndicatorDetails indicator) => new($"indicator-{indicator.Indicator.Code}", indicator.Indicator.Name);

    /// <summary>The editor may leave the section out; the report then tells so, with the reason.</summary>
    public static ReportSection Of(ReportMaterial material, IndicatorDetails indicator)
    {
        var table = FigureTable.Of(indicator, material.SubstituteNotesOf(indicator.Indicator));
        return new ReportSection(TopicOf(indicator).Key, indicator.Indicator.Name,
        [
            Judgement(material, indicator),
            .. IndicatorLines.Of(indicator, material.Today),
            .. table.Columns.Count == 0 ? [] : (ReportBlock[])[TableOf(material, indicator, table)],
            .. Remarks(material, indicator),
        ])
        {
            MayBeLeftOut = true,
        };
    }

    private static ReportParagraph Judgement(ReportMaterial material, IndicatorDetails indicator) => new(
    [
        new ReportRun($"{indicator.ToMark().Word}.") { IsStrong = true, Href = material.Module.Indicator(indicator.Indicator.Id) },
        new ReportRun($" {Why(indicator)}"),
    ]);

    private static string Why(IndicatorDetails indicator) => indicator.Confirmed is { Reason: { } reason }
        ? $"{reason} ({IndicatorListTexts.Confirmed.ToLowerInvariant()})"
        : indicator.Suggestion.Sentence;

    private static ReportTable TableOf(ReportMaterial material, IndicatorDetails indicator, FigureTable table)
    {
        var caption = string.Format(ReportTexts.FiguresCaption, indicator.Indicator.Name);
        return new ReportTable(
            table.Unit.Length > 0 ? $"{caption}, {table.Unit}" : caption,
            [
                new ReportColumn(table.IsFlat && table.Groups.Count > 1 ? IndicatorPageTexts.SeriesName : IndicatorPageTexts.Area, 1.6),
                .. table.Columns.Select((column, place) => new ReportColumn(Heading(table, column), IsNumeric: !table.IsWords(place))),
                .. table.HasTargets ? (ReportColumn[])[new ReportColumn(IndicatorPageTexts.StateTarget)] : [],
            ],
            [.. table.Groups.SelectMany(group => RowsOf(material, indicator, table, group))])
        {
            Source = ReportSource.Of(indicator),
        };
    }

    private static string Heading(FigureTable table, FigureColumn column) => table.Baselines.Contains(column) ? $"{column.Heading} ({IndicatorPageTexts.BaselineShort})" : column.Heading;

    private static IEnumerable<ReportRow> RowsOf(ReportMaterial material, IndicatorDetails indicator, FigureTable table, FigureGroup group)
    {
        if (!table.IsFlat) yield return new ReportRow([new ReportCell(group.Unit is { Length: > 0 } unit ? $"{group.Series.Name}, {unit}" : group.Series.Name)], IsHeading: true);
        foreach (var row in group.Rows)
        {
            var figures = material.FiguresOf(indicator, IndicatorListMaker.Beside(indicator, group.Series, row.Area));
            var isNamedBySeries = table.IsFlat && table.Groups.Count > 1 && group.Series.Name.Length > 0;
            yield return new ReportRow(
            [
                new ReportCell(isNamedBySeries ? group.Series.Name : row.Area.Name) { Note = NoteOf(row, table.IsFlat ? group.Unit : null, isNamedBySeries) },
                .. row.Cells.Select(cell => Cell(figures, cell)),
                .. table.HasTargets ? (ReportCell[])[new ReportCell(row.Target ?? "")] : [],
            ]);
        }
    }

    private static string? NoteOf(FigureRow row, string? unit, bool isNamedBySeries) => string.Join(", ", ((string?[])
    [
        isNamedBySeries && !row.Area.IsOwn ? row.Area.Name : null,
        row.IsSubstitute ? IndicatorPageTexts.Substitute : null,
        unit,
    ]).Where(n => !string.IsNullOrEmpty(n))).TrimToNull();

    private static ReportCell Cell(SeriesFigures figures, FigureCell cell)
    {
        if (cell.Observation is not { } observation) return new ReportCell("");
        var note = string.Join(". ", ((string?[])
        [
            cell.SaysBaseline ? IndicatorPageTexts.BaselineShort : null,
            observation.Note,
            observation.Doubt is { } doubt ? string.Format(IndicatorPageTexts.DoubtNote, doubt) : null,
        ]).OfType<string>());
        return new ReportCell(cell.Text) { Figure = figures.At(observation).Key, Note = note.TrimToNull() };
    }

    private static IEnumerable<ReportBlock> Remarks(ReportMaterial material, IndicatorDetails indicator)
    {
        var notes = material.SubstituteNotesOf(indicator.Indicator);
        foreach (var area in indicator.Facts.SubstituteAreaIds.Select(id => indicator.Facts.Areas[id]))
        {
            yield return new ReportParagraph(string.Format(ReportTexts.SubstituteMeans, area.Name, notes.GetValueOrDefault(area.Id, "")).TrimEnd());
        }

        foreach (var change in indicator.Facts.Breaks.OrderBy(b => b.Year)) yield return new ReportParagraph(string.Format(IndicatorPageTexts.BreakIs, change.Year, change.Reason));
    }
}
