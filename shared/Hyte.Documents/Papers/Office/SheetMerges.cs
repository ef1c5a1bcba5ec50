namespace Hyte.Documents.Papers.Office;

/// <summary>The merged cells of a sheet, which come after its rows.</summary>
internal sealed class SheetMerges
{
    private static readonly PaperCell Covered = new("") { IsCovered = true };

    private readonly List<(CellPlace From, CellPlace To)> _areas = [];

    /// <summary>Adds an area: <c>A1:C2</c>.</summary>
    public void Add(string area)
    {
        var ends = area.Split(':');
        if (CellPlace.Of(ends[0]) is { } from && CellPlace.Of(ends[^1]) is { } to) _areas.Add((from, to));
    }

    /// <summary>Covers the cells of the areas but for the first of each. Rows that have no text then are left out.</summary>
    /// <param name="rows">The rows, from the first line on; their cells can be changed.</param>
    /// <exception cref="InvalidDataException">Areas lie on each other.</exception>
    public IReadOnlyList<PaperRow> Cover(List<SheetRow> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count);
        // Areas that do not overlap cover each cell once; a workbook that is made to do more would keep us busy for long.
        var left = (long)rows.Count * width;
        foreach (var (from, to) in _areas)
        {
            var last = Math.Min(to.Column, width - 1);
            for (var i = FirstFrom(rows, from.Line); i < rows.Count && rows[i].Line <= to.Line && from.Column <= last; i++)
            {
                left -= last - from.Column + 1;
                if (left < 0) throw new InvalidDataException();
                for (var column = from.Column; column <= last; column++)
                {
                    if (rows[i].Line != from.Line || column != from.Column) rows[i].Put(column, Covered);
                }
            }
        }

        return rows.Select(r => new PaperRow(r.Line, r.Cells)).Where(r => r.Filled > 0).ToList();
    }

    private static int FirstFrom(List<SheetRow> rows, int line)
    {
        int from = 0, to = rows.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (rows[middle].Line < line) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
