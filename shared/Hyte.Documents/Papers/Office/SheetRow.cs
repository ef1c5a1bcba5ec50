using System.Globalization;

namespace Hyte.Documents.Papers.Office;

/// <summary>A row of a sheet while it is read.</summary>
internal sealed record SheetRow(int Line, List<PaperCell> Cells)
{
    /// <summary>Puts a cell in its place; places that are skipped are empty.</summary>
    public void Put(int column, PaperCell cell)
    {
        while (Cells.Count <= column) Cells.Add(PaperCell.Empty);
        Cells[column] = cell;
    }
}

/// <summary>A place on a sheet: the line from 1, the column from 0.</summary>
internal readonly record struct CellPlace(int Line, int Column)
{
    private const int MaxLine = 1_048_576;
    private const int MaxColumn = 16_384;

    /// <summary>Reads a reference such as <c>B7</c>; null when it is none, or lies outside every sheet.</summary>
    public static CellPlace? Of(ReadOnlySpan<char> reference)
    {
        int column = 0, at = 0;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && column <= MaxColumn; at++) column = (column * 26) + (reference[at] & 31);
        return column is > 0 and <= MaxColumn && LineOf(reference[at..]) is { } line ? new CellPlace(line, column - 1) : null;
    }

    /// <summary>Reads the number of a line; null when it is none.</summary>
    public static int? LineOf(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line is > 0 and <= MaxLine ? line : null;
}
