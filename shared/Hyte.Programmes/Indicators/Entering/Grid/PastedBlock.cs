using System.Globalization;
using System.Text;
using Hyte.Modules.Search;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Entering.Grid;

/// <summary>A table pasted as text: years in its first row, groups or areas in the first cells of the others.</summary>
/// <param name="Cells">What goes where.</param>
/// <param name="Unfit">What found no place, in Finnish.</param>
internal sealed record PastedBlock(IReadOnlyList<(int SeriesId, int AreaId, int Year, string Text)> Cells, IReadOnlyList<string> Unfit)
{
    /// <summary>Reads a table and finds the place of each cell.</summary>
    public static PastedBlock Read(string? text, EntryFacts facts)
    {
        var rows = Split(text ?? "");
        var head = rows.FindIndex(r => r.Exists(c => YearOf(c) is not null));
        if (head < 0 || rows[head] is not { } years) return new PastedBlock([], [EntryTexts.PasteNoYears]);

        var first = years.FindIndex(c => YearOf(c) is not null);
        var cells = new List<(int, int, int, string)>();
        var unfit = new List<string>();
        foreach (var row in rows.Skip(head + 1).Where(r => r.Exists(c => c.Length > 0)))
        {
            if (Find(row.Take(first), facts) is not { } line)
            {
                unfit.Add(string.Format(EntryTexts.PasteNoRow, string.Join(' ', row.Take(Math.Max(first, 1)).Where(c => c.Length > 0))));
                continue;
            }

            for (var column = first; column < row.Count; column++)
            {
                if (row[column].Length == 0) continue;
                if (column < years.Count && YearOf(years[column]) is { } year && year <= facts.ThisYear) cells.Add((line.SeriesId, line.AreaId, year, row[column]));
                else unfit.Add(string.Format(EntryTexts.PasteNoColumn, row[column], column < years.Count ? years[column] : ""));
            }
        }

        return new PastedBlock(cells, unfit);
    }

    // The first cells of a row name a series, an area, or both, in any order. What is not named is the only one, and the city.
    private static (int SeriesId, int AreaId)? Find(IEnumerable<string> names, EntryFacts facts)
    {
        int? series = null, area = null;
        foreach (var name in names.Select(SearchText.Fold).Where(n => n.Length > 0))
        {
            if (facts.Series.Values.FirstOrDefault(s => Names(s.Series).Any(n => SearchText.Fold(n) == name)) is { } named) series = named.Series.Id;
            else if (facts.Areas.Values.FirstOrDefault(a => SearchText.Fold(a.Name) == name || a.Code == name) is { } place) area = place.Id;
            else return null;
        }

        series ??= facts.Series.Count == 1 ? facts.Series.Keys.First() : null;
        area ??= facts.Areas.Values.FirstOrDefault(a => a.IsOwn)?.Id;
        return series is { } s && area is { } a ? (s, a) : null;
    }

    private static IEnumerable<string> Names(SeriesFacts series) => ((string?[])[series.Name, series.Group, series.Segment, series.Code]).OfType<string>().Where(n => n.Length > 0);

    private static int? YearOf(string cell) =>
        cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ObservedTime.Earliest and <= ObservedTime.Latest ? year : null;

    // As Excel puts it on the clipboard: tabs, and quotes around cells with line breaks in them. A saved CSV has semicolons.
    private static List<List<string>> Split(string text)
    {
        var separator = text.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '"' && (quoted || cell.Length == 0)) quoted = !quoted;
            else if (quoted || (letter != separator && letter != '\n')) cell.Append(letter);
            else End(letter == '\n');
        }

        End(newRow: false);
        return rows;

        void End(bool newRow)
        {
            rows[^1].Add(cell.ToString().Trim());
            cell.Clear();
            if (newRow) rows.Add([]);
        }
    }
}
