using Hyte.Modules.Reports;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>Reads the tables of a text.</summary>
internal sealed class TableReader(RunReader runs)
{
    // A column is at most this many times as wide as the narrowest one.
    private const double MostShare = 4;

    private static readonly ReportRun Plain = new("");

    /// <summary>The table, its widths after its words. The caption is empty: Markdown has none.</summary>
    public IEnumerable<ReportBlock> Read(Table table)
    {
        var rows = Rows(table);
        if (rows.Count == 0) yield break;
        var width = rows.Max(r => r.Cells.Count);
        var cells = rows.Select(r => r.Cells.Concat(Enumerable.Repeat(new ReportCell(""), width - r.Cells.Count)).ToList()).ToList();
        var head = rows[0].IsHeader ? cells[0] : [.. Enumerable.Repeat(new ReportCell(""), width)];
        var body = rows[0].IsHeader ? cells[1..] : cells;
        var longest = Enumerable.Range(0, width).Select(c => Math.Max(6.0, cells.Max(r => Math.Sqrt(r[c].Text.Length) * 3))).ToArray();
        yield return new ReportTable(
            "",
            [.. head.Select((cell, c) => new ReportColumn(cell.Text, Math.Min(MostShare, longest[c] / longest.Min()), IsNumeric(table, c)))],
            [.. body.Select(r => new ReportRow(r))]);
    }

    /// <summary>The table's rows as lines, for where no table can stand: in a list.</summary>
    public IEnumerable<ReportBlock> Lines(Table table) =>
        Rows(table).Select(r => new ReportParagraph(string.Join(" | ", r.Cells.Select(c => c.Text)))).Where(p => p.Runs[0].Text.Length > 0);

    private List<(bool IsHeader, List<ReportCell> Cells)> Rows(Table table) =>
        [.. table.OfType<TableRow>().Select(r => (r.IsHeader, r.OfType<TableCell>().Select(Cell).ToList())).Where(r => r.Item2.Count > 0)];

    private ReportCell Cell(TableCell cell)
    {
        var line = cell.OfType<LeafBlock>().SelectMany(b => runs.Read(b.Inline, Plain)).ToList();
        var links = line.Select(r => r.Href).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new ReportCell(string.Concat(line.Select(r => r.Text)).Trim())
        {
            // A cell leads to one place; words that would lead to several lead nowhere.
            Href = links is [var link] ? link : null,
            Figure = line is [{ Figure: { } key }] ? key : null,
        };
    }

    private static bool IsNumeric(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}
