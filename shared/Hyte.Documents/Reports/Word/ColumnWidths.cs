using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Word;

/// <summary>How a page's width is divided among columns, in twentieths of a point.</summary>
/// <remarks>
/// By their shares; but a column whose longest word would be cut gets room for it, up to an even part of the page, from those that have more.
/// Finnish words are long, and not every program that opens the document knows where to break them.
/// </remarks>
internal static class ColumnWidths
{
    // A letter of a table's text, also of a font wider than the document's own where that one is missing; and what is left empty at both sides of a cell.
    private const int Letter = 120;
    private const int Sides = 190;

    private static readonly char[] BreaksAfter = [' ', '\n', '\t', '-', '–', '/'];

    public static int[] Of(ReportTable table, int width)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).ToList();
        var shares = table.Columns.Select(c => double.IsFinite(c.Share) && c.Share > 0 ? c.Share : 1).ToList();
        var floors = columns.Select(c => Math.Min(LongestWord(table, c) * Letter + Sides, width / columns.Count)).ToList();
        var isNarrow = new bool[columns.Count];
        while (true)
        {
            var left = width - columns.Where(c => isNarrow[c]).Sum(c => floors[c]);
            var parts = columns.Where(c => !isNarrow[c]).Sum(c => shares[c]);
            int[] widths = [.. columns.Select(c => isNarrow[c] ? floors[c] : (int)(left * shares[c] / parts))];
            // What is given to one is taken from the others, of which another may then be too narrow.
            if (columns.FindIndex(c => widths[c] < floors[c]) is var next && next < 0) return widths;
            isNarrow[next] = true;
        }
    }

    private static int LongestWord(ReportTable table, int column) => table.Rows
        .Where(row => !row.IsHeading && column < row.Cells.Count)
        .SelectMany(row => (string[])[.. (row.Cells[column].Counts ?? []).Select(count => $"{WordMark.Shape(count.Mark)}__{count.Mark.Word}__{count.Count}"), row.Cells[column].Text, row.Cells[column].Note ?? "", row.Cells[column].Mark is { } mark ? $"{WordMark.Shape(mark)}__{mark.Word}" : ""])
        .Append(table.Columns[column].Title)
        .SelectMany(text => text.Split(BreaksAfter))
        .Max(word => word.Length);
}
