using System.Text;
using System.Text.Json;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.Sotkanet;

/// <summary>A row of a Sotkanet response as it is written, whichever the format.</summary>
/// <param name="Place">Where it stands, in Finnish.</param>
/// <param name="Fields">Cells by the field's name; letter case does not matter.</param>
internal sealed record SotkanetRecord(string Place, IReadOnlyDictionary<string, string?> Fields);

/// <summary>Takes a Sotkanet response apart: JSON as the interface gives it, or CSV as it gives it and as spreadsheets save it again.</summary>
internal static class SotkanetFile
{
    private static readonly string[] Columns = ["indicator", "region", "year", "gender", "primary value"];

    /// <exception cref="UnreadableException">The text is neither.</exception>
    public static IReadOnlyList<SotkanetRecord> Records(string text, ProblemList problems) =>
        text.AsSpan().TrimStart() is ['[' or '{', ..] ? FromJson(text, problems) : FromCsv(text, problems);

    private static List<SotkanetRecord> FromJson(string text, ProblemList problems)
    {
        var root = SourceText.ParseJson(text);
        if (root.ValueKind != JsonValueKind.Array) throw new UnreadableException("", Texts.NotSotkanet);
        var records = new List<SotkanetRecord>();
        foreach (var (number, element) in root.EnumerateArray().Index())
        {
            var place = string.Format(Texts.PlaceRecord, number + 1);
            if (element.ValueKind == JsonValueKind.Object)
            {
                var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
                foreach (var property in element.EnumerateObject()) fields[property.Name] = SourceText.CellOf(property.Value);
                records.Add(new SotkanetRecord(place, fields));
            }
            else
            {
                problems.Add(place, Texts.NotRecord);
            }
        }

        return records;
    }

    private static List<SotkanetRecord> FromCsv(string text, ProblemList problems)
    {
        var lines = text.Split('\n');
        var separator = SeparatorOf(lines[0]);
        var header = Cells(lines[0], separator);
        if (Columns.Except(header, StringComparer.OrdinalIgnoreCase).ToArray() is { Length: > 0 } missing)
        {
            throw new UnreadableException(string.Format(Texts.PlaceLine, 1), string.Format(Texts.NotSotkanetColumns, string.Join(", ", missing)));
        }

        var records = new List<SotkanetRecord>();
        foreach (var (number, line) in lines.Index().Skip(1).Where(l => !string.IsNullOrWhiteSpace(l.Item)))
        {
            var place = string.Format(Texts.PlaceLine, number + 1);
            var cells = Cells(line, separator);
            if (cells.Count == header.Count)
            {
                var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
                foreach (var (name, cell) in header.Zip(cells)) fields[name] = cell;
                records.Add(new SotkanetRecord(place, fields));
            }
            else
            {
                problems.Add(place, string.Format(Texts.CellCount, cells.Count, header.Count));
            }
        }

        return records;
    }

    private static char SeparatorOf(string header) => header.Contains(';') ? ';' : header.Contains('\t') ? '\t' : ',';

    // Records are numbers and short codes; a cell never goes on to the next line.
    private static List<string> Cells(string line, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
