using System.Globalization;
using Hyte.Documents.Papers;

namespace Hyte.Documents.Csv;

/// <summary>Says the cells of a sheet as a text file would.</summary>
internal static class SheetCells
{
    private const string OfNumbers = "0123456789,.-+E\u2212 \u00A0\u202F";

    // Numbers of a workbook hold fifteen digits.
    private static readonly NumberFormatInfo Finnish = new() { NumberDecimalSeparator = "," };

    /// <summary>The cells of a row, at least as many as asked for: a sheet leaves out the empty ones at the end.</summary>
    public static string[] Of(PaperRow row, int fewest)
    {
        var cells = new string[Math.Max(row.Cells.Count, fewest)];
        for (var place = 0; place < cells.Length; place++) cells[place] = place < row.Cells.Count ? Of(row.Cells[place]) : "";
        return cells;
    }

    // A plain number as it is and not as it is shown, which may be rounded; one with a unit, as 82 %, means what is shown.
    private static string Of(PaperCell cell) => cell.Number is { } number && cell.Text.All(letter => OfNumbers.Contains(letter))
        ? number.ToString("0.############################", Finnish)
        : cell.Text;
}
