using System.Text.RegularExpressions;
using Hyte.Documents.Papers;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Finds the tables of indicators in a paper, line by line, and has their rows read when all of them are known.</summary>
/// <param name="vocabulary">The areas that are known.</param>
/// <param name="chosen">What a person has said of columns.</param>
internal sealed partial class IndicatorFormReader(IndicatorVocabulary vocabulary, IReadOnlyDictionary<string, IndicatorColumnRole> chosen)
{
    private readonly List<IndicatorFormLine> _lines = [];
    private readonly List<IndicatorHeading> _headings = [];
    private IndicatorColumns? _columns;
    private int _table;
    private string? _area;
    private string? _measure;
    private RowDraft? _row;

    public IndicatorForm Read(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        foreach (var (index, part) in paper.Parts.Index())
        {
            if (part.Kind is PaperPartKind.Sheet or PaperPartKind.Table) _columns = null;
            foreach (var row in part.Rows) _lines.Add(Take(row, new LinePlace(index + 1, part.Title, row.Line), part.Kind));
        }

        var rows = new IndicatorRowReader(vocabulary).Read([.. _lines.OfType<RowDraft>()]);
        return new IndicatorForm([.. _lines.Select(line => line is RowDraft ? rows[line.Place] : line)]) { Headings = [.. (_table > 0 ? _headings : IndicatorHeading.Candidates(paper)).DistinctBy(h => h.Key)] };
    }

    private IndicatorFormLine Take(PaperRow row, LinePlace place, PaperPartKind kind)
    {
        if (IndicatorColumns.Of(row, vocabulary, chosen) is { } columns)
        {
            _headings.AddRange(IndicatorHeading.Of(row, columns, chosen));
            (_columns, _row, _measure) = (columns, null, null);
            if (columns.FocusArea is not null) _area = columns.FocusArea;
            _table++;
            return new IndicatorHeadings(place);
        }

        if (PlanFormReader.AreHeadings(row)) _columns = null;
        // In a text a row of the table keeps its tabs; a line without any is of none.
        if (_columns is null || (kind == PaperPartKind.Text && row.Cells.Count == 1)) return new OtherLine(place);
        if (row.Filled == 1 && row[0].Length > 0 && _columns.Indicator != 0 && _columns.FocusAreas is null or 0)
        {
            _area = FocusAreaName(row[0]);
            return new OtherLine(place);
        }

        return InTable(row, place, _columns);
    }

    private IndicatorFormLine InTable(PaperRow row, LinePlace place, IndicatorColumns columns)
    {
        if (_row is not null && Repeats(row, _row)) return new RepeatedLine(place, _row.Place.Line);
        if (columns.FocusAreas is { } areas && row[areas].Length > 0) (_area, _measure) = (FocusAreaName(row[areas]), null);
        var shift = columns.Values.Count == 1 && columns.Values[0].Position == columns.Indicator + 1 ? IndicatorColumns.Shift(row, columns.Indicator) : 0;
        if (columns.Measures is { } measures && shift == 0 && row[measures].Length > 0) _measure = MeasureText.Of(row[measures]).Name;
        var values = columns.Values.Select(v => (v with { Position = v.Position - shift }, row[v.Position - shift])).Where(v => v.Item2.Length > 0).ToList();
        var title = row[columns.Indicator - shift];
        if (title.Length == 0 && values.Count == 0) return new OtherLine(place);
        var hasOwnMeasure = columns.Measures is null || shift > 0 || row[columns.Measures.Value].Length > 0;
        return _row = new RowDraft(place, _table, title, columns.Indicator - shift, values, _area, hasOwnMeasure ? _measure : null, columns.Producer, shift > 0, Outside(row, columns), columns.Inferred.ToDictionary(c => c.Key - shift, c => c.Value));
    }

    private static bool Repeats(PaperRow row, RowDraft before)
    {
        var said = before.Values.Select(v => Markup.Strip(v.Text)).ToList();
        return row.Filled > 0 && row.Cells.Select(c => Markup.Strip(c.Text)).Where(t => t.Length > 0).All(t => said.Exists(s => s.Contains(t, StringComparison.Ordinal)));
    }

    private static List<SourceWords> Outside(PaperRow row, IndicatorColumns columns)
    {
        var last = Math.Max(columns.Indicator, columns.Values.Max(v => v.Position));
        var said = columns.Values.Select(v => Markup.Strip(row[v.Position])).ToList();
        return [.. row.Cells.Index().Skip(last + 1).Where(c => c.Item.Text.Length > 0 && !said.Exists(s => s.Contains(Markup.Strip(c.Item.Text), StringComparison.Ordinal))).Select(c => new SourceWords(c.Index, 0, c.Item.Text))];
    }

    /// <summary>A focus area without its number and the hyphens of a narrow column: "5. Konserni- rakenteen tiivistäminen".</summary>
    internal static string FocusAreaName(string cell) => LeadingNumber().Replace(Hyphens.Join(Markup.Strip(cell)).Text, "");

    [GeneratedRegex(@"^(Painopiste(alue)?:? ?)?(\d{1,2}\. ?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadingNumber();
}

/// <summary>A row of a table of indicators before its cells are read.</summary>
internal sealed record RowDraft(
    LinePlace Place,
    int Table,
    string Title,
    int TitleColumn,
    IReadOnlyList<(ValueHeading Heading, string Text)> Values,
    string? FocusArea,
    string? Measure,
    string? Producer,
    bool IsShifted,
    IReadOnlyList<SourceWords> Outside,
    IReadOnlyDictionary<int, string> Inferred) : IndicatorFormLine(Place);
