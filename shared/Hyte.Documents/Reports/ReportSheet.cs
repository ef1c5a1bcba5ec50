using System.Globalization;
using Hyte.Documents.Sheets;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports;

/// <summary>A table of a report, or what a drawing of counted states shows, on its way to a sheet.</summary>
internal sealed class ReportSheet
{
    private readonly IReadOnlyList<Column> _columns;
    private readonly IReadOnlyList<IReadOnlyList<Cell>> _rows;

    private ReportSheet(string caption, string? source, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows) => (Caption, Source, _columns, _rows) = (caption, source, columns, rows);

    public string Caption { get; }

    public string? Source { get; }

    /// <summary>The tables of blocks, in their order. Lines are left out: the table beside them says the same.</summary>
    public static IEnumerable<ReportSheet> All(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportSection section => All(section.Blocks),
        ReportList list => list.Items.SelectMany(All),
        ReportTable { Columns.Count: > 0 } table => [Of(table)],
        ReportShares { Rows.Count: > 0 } shares => [Of(shares)],
        _ => (IEnumerable<ReportSheet>)[],
    });

    public Sheet ToSheet(string name) => new(name, _columns, _rows);

    // What stands over rows stands on each of them here: a filter or a sorting leaves no row without it.
    private static ReportSheet Of(ReportTable table)
    {
        var groups = table.Rows.Any(row => row.IsHeading);
        var rows = table.Rows.Where(row => !row.IsHeading).ToList();
        var isNumber = table.Columns.Select((column, place) => column.IsNumeric && rows.TrueForAll(row => IsPlain(row, place))).ToList();
        var notes = rows.ConvertAll(row => NotesOf(table, row, isNumber));
        var hasNotes = notes.Exists(note => note.Length > 0);
        var headings = Distinct([.. groups ? [DocumentTexts.BookGroup] : (string[])[], .. table.Columns.Select(c => c.Title), .. hasNotes ? [DocumentTexts.BookNotes] : (string[])[]]);
        var first = groups ? 1 : 0;
        List<Column> columns = [.. headings.Select((heading, place) => place >= first && place - first < isNumber.Count && isNumber[place - first] ? Column.Number(heading, table.Caption) : Column.LongText(heading, table.Caption) with { Width = 32 })];
        return new ReportSheet(table.Caption, table.Source, columns, [.. Rows()]);

        IEnumerable<IReadOnlyList<Cell>> Rows()
        {
            var (group, place) = ("", 0);
            foreach (var row in table.Rows)
            {
                if (row.IsHeading)
                {
                    group = row.Cells.Count > 0 ? row.Cells[0].Text : "";
                    continue;
                }

                yield return
                [
                    .. groups ? [Cell.Of(group)] : (Cell[])[],
                    .. table.Columns.Select((_, at) => at >= row.Cells.Count ? default : isNumber[at] ? Cell.Of(Number(row.Cells[at].Text)) : Cell.Of(Words(row.Cells[at]))),
                    .. hasNotes ? [Cell.Of(notes[place])] : (Cell[])[],
                ];
                place++;
            }
        }
    }

    private static ReportSheet Of(ReportShares shares)
    {
        var words = shares.Rows.SelectMany(row => row.Parts).Select(part => part.Mark.Word).Distinct(StringComparer.Ordinal).ToList();
        List<Column> columns = [.. Distinct([DocumentTexts.ChartThing, .. words]).Select((heading, place) => place == 0 ? Column.LongText(heading, shares.Caption) : Column.WholeNumber(heading, shares.Caption) with { Width = 14 })];
        return new ReportSheet(shares.Caption, source: null, columns,
            [.. shares.Rows.Select(row => (IReadOnlyList<Cell>)[row.Name, .. words.Select(word => Cell.Of(row.Parts.Where(part => part.Mark.Word == word).Sum(part => part.Count)))])]);
    }

    private static List<string> Distinct(IReadOnlyList<string> headings)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var distinct = new List<string>();
        foreach (var heading in headings)
        {
            var name = string.IsNullOrWhiteSpace(heading) ? DocumentTexts.BookColumn : heading;
            var free = name;
            for (var number = 2; !known.Add(free); number++) free = $"{name} ({number})";
            distinct.Add(free);
        }

        return distinct;
    }

    private static bool IsPlain(ReportRow row, int place) =>
        place >= row.Cells.Count || (row.Cells[place] is { Mark: null, Counts: null } cell && (cell.Text.Length == 0 || Number(cell.Text) is not null));

    // A remark beside a number would make words of it.
    private static string NotesOf(ReportTable table, ReportRow row, List<bool> isNumber) => string.Join("; ", row.Cells.Index()
        .Where(cell => cell.Index < isNumber.Count && isNumber[cell.Index] && cell.Item.Note is { Length: > 0 })
        .Select(cell => $"{table.Columns[cell.Index].Title}: {cell.Item.Note}"));

    private static string Words(ReportCell cell) => string.Join('\n', ((string?[])
    [
        cell.Mark?.Word,
        cell.Text,
        .. (cell.Counts ?? []).Select(part => $"{part.Mark.Word} {part.Count}"),
        cell.Note,
    ]).Where(words => !string.IsNullOrWhiteSpace(words)));

    private static decimal? Number(string text)
    {
        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Replace('\u2212', '-').Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
