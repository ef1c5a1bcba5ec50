using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Documents.Sheets;
using Hyte.Modules;
using Hyte.Modules.Search;
using Hyte.Platform.Importing;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>A row of a file of the directory.</summary>
/// <param name="Key">Unique in the file.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Text">All that it says.</param>
/// <param name="Cells">Its cells; those of columns that the file lacks are missing. Null for a row that is none of the table.</param>
internal sealed record DirectoryRow(string Key, string Place, string Text, IReadOnlyDictionary<DirectoryField, PaperCell>? Cells)
{
    /// <summary>The file is text, and has an apostrophe before what a spreadsheet would run as a formula; see <see cref="CsvFile.Unescaped"/>.</summary>
    public bool IsText { get; init; }

    /// <summary>The text of a cell; empty when the file has no such column.</summary>
    public string this[DirectoryField field] => IsText ? CsvFile.Unescaped(Written(field)) : Written(field);

    /// <summary>Whether a cell says what is there. A text may have an apostrophe of its own, so it is compared with and without.</summary>
    public bool Says(DirectoryField field, string? now)
    {
        var present = CellText.Clean(Cell.Of(now).ToString() ?? "");
        return Written(field) == present || this[field] == present;
    }

    /// <summary>Whether the file has the column.</summary>
    public bool Has(DirectoryField field) => Cells?.ContainsKey(field) == true;

    private string Written(DirectoryField field) => Cells?.GetValueOrDefault(field)?.Text ?? "";
}

/// <summary>Finds the table of the directory in a file.</summary>
internal static class DirectoryPaper
{
    /// <summary>How much of a file is read at most. Every row is judged together with all the others.</summary>
    public static readonly PaperLimits Limits = PaperLimits.Standard with { Rows = 5000 };

    /// <summary>The rows of the file, in their order.</summary>
    /// <exception cref="RuleBrokenException"><c>directory-import.no-table</c>: no row has the headings.</exception>
    public static IReadOnlyList<DirectoryRow> Rows(Paper paper, DirectoryForm form)
    {
        var places = new PaperPlaces(paper);
        var rows = new List<DirectoryRow>();
        for (var number = 0; number < paper.Parts.Count; number++)
        {
            Dictionary<DirectoryField, int>? columns = null;
            var part = paper.Parts[number];
            foreach (var row in part.Rows)
            {
                var headings = Headings(row, form);
                columns = headings ?? columns;
                var cells = headings is null && columns is not null
                    ? columns.ToDictionary(c => c.Key, c => c.Value < row.Cells.Count ? row.Cells[c.Value] : PaperCell.Empty)
                    : null;
                rows.Add(new DirectoryRow(places.Key(number, row), places.Words(number, row), PaperPlaces.Text(row), cells) { IsText = part.Kind == PaperPartKind.Text });
            }
        }

        if (rows.TrueForAll(r => r.Cells is null))
            throw new RuleBrokenException("directory-import.no-table", string.Format(ImportTexts.NoTable, form.Headings[DirectoryField.Code], form.Headings[DirectoryField.Name]));
        return rows;
    }

    private static Dictionary<DirectoryField, int>? Headings(PaperRow row, DirectoryForm form)
    {
        var columns = new Dictionary<DirectoryField, int>();
        foreach (var (field, heading) in form.Headings)
        {
            var wanted = SearchText.Fold(heading);
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (SearchText.Fold(row[column]) == wanted) columns.TryAdd(field, column);
            }
        }

        return columns.ContainsKey(DirectoryField.Code) && columns.ContainsKey(DirectoryField.Name) ? columns : null;
    }
}
