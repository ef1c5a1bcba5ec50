using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using static Hyte.Host.Tests.IndicatorPages;

namespace Hyte.Host.Tests;

/// <summary>The page of an indicator as a person reads it. Everything is a line of words, so that it can be laid beside what a program is told.</summary>
/// <param name="page">The page.</param>
/// <param name="areas">The areas of the module: a row names the series or the area, whichever the table needs.</param>
internal sealed partial class IndicatorOnPage(IHtmlDocument page, AreaNames areas)
{
    public string ColourWord => Said(page.QuerySelector(".hy-verdict .hy-mark__word"));

    public bool IsConfirmed => !Said(page.QuerySelector(".hy-verdict")).Contains("ei vahvistettu", StringComparison.Ordinal);

    /// <summary>The answer to why, paragraph by paragraph.</summary>
    public IReadOnlyList<string> Reasons => [.. page.QuerySelector("#why")!.NextElementSibling!.QuerySelectorAll("p").Select(Said)];

    /// <summary>The cells of the table behind the chart: series, area, time, value, and what stands beside it.</summary>
    public IEnumerable<string> Figures()
    {
        if (Table(": luvut alueittain ja vuosittain") is not { } table) yield break;
        var heads = table.QuerySelectorAll("thead th").ToList();
        var footnotes = FootnotesOf(table);
        foreach (var row in table.QuerySelectorAll("tbody tr:not(.hy-group)"))
        {
            var (series, area) = PartOf(row, isOfSeries: Own(heads[0]) == "Sarja");
            foreach (var (place, cell) in row.QuerySelectorAll("td").Take(heads.Count(h => h.ClassList.Contains("hy-wrap"))).Index())
            {
                if (cell.QuerySelector("[aria-hidden]") is not null) continue;
                var head = heads[place + 1];
                string?[] beside =
                [
                    Marks(head).Concat(Marks(cell)).Contains("lähtötilanne") || Own(head).StartsWith("Lähtötilanne", StringComparison.Ordinal) ? "lähtötilanne" : null,
                    row.QuerySelector("th .hy-badge") is { } badge ? Said(badge) : null,
                    .. NotesOf(cell, footnotes),
                ];
                yield return Line([series, area, Own(head), cell.QuerySelector(".hy-badge") is { } suppressed ? Said(suppressed) : Own(cell), .. beside]);
            }
        }
    }

    /// <summary>The list of where each figure came from: series and area, time, value with its unit, line of the paper, round, and who entered it.</summary>
    public IEnumerable<string> Sources() => page.QuerySelectorAll("#sources tbody tr").Select(row => Line(
        Own(row.QuerySelector("th")),
        Own(Cell(row, "Vuosi").FirstElementChild),
        Said(Cell(row, "Arvo")),
        LineOfPaper().Match(Said(Cell(row, "Lähde"))).Value,
        Said(Cell(row, "Lähde").QuerySelector(".hy-note")),
        Own(Cell(row, "Kirjannut").FirstElementChild)));

    /// <summary>The targets, the yearly ones last: for whom, in which words, of which kind, how much, by which year, whose, and the note.</summary>
    public IEnumerable<string> Targets()
    {
        foreach (var row in Table("Tavoitteet ja niiden toteutuminen")?.QuerySelectorAll("tbody tr").AsEnumerable() ?? [])
        {
            var (wording, kind) = (Cell(row, "Tavoite päätöksen sanoin"), Cell(row, "Laji"));
            yield return Line(
                Said(row.QuerySelector("th")),
                Own(wording.FirstElementChild).Trim('”'),
                Own(kind.FirstElementChild),
                Said(kind.QuerySelector(".hy-remark")),
                Said(row.QuerySelector("td[data-label='Määrävuosi']")),
                Own(Cell(row, "Ohjelma").FirstElementChild),
                LineOfPaper().Match(Said(Cell(row, "Ohjelma"))).Value,
                Said(wording.QuerySelector(".hy-remark")));
        }

        if (Table("Vuositavoitteet, toteumat ja toteuman poikkeama tavoitteesta") is not { } yearly) yield break;
        var names = yearly.QuerySelectorAll("th[scope=colgroup]").Select(Own).ToList();
        var footnotes = FootnotesOf(yearly);
        foreach (var row in yearly.QuerySelectorAll("tbody tr"))
        {
            foreach (var (place, name) in names.Index())
            {
                var cell = row.QuerySelectorAll("td")[place * 3];
                if (Own(cell).Length > 0) yield return Line([name, Said(row.QuerySelector("th")), Own(cell), .. NotesOf(cell, footnotes)]);
            }
        }
    }

    /// <summary>How each part was judged: its name, its colour, why, and the calculation.</summary>
    public IEnumerable<string> Judgements() => page.QuerySelectorAll("#calculation tbody tr")
        .Where(row => row.QuerySelector("th .hy-remark") is null)
        .Select(row => Line(Own(row.QuerySelector("th")), Said(Cell(row, "Väri")), Own(Cell(row, "Laskelma").FirstElementChild), Said(Cell(row, "Laskelma").QuerySelector(".hy-remark"))));

    /// <summary>What is called what in the heads of its tables; a heading over several columns comes before theirs.</summary>
    public IEnumerable<(string Table, string Column)> Columns() => page.QuerySelectorAll("#content table").SelectMany(table =>
        ColumnsOf(table).Select(column => (Said(table.QuerySelector("caption")), column)));

    /// <summary>Words with single spaces, the empty ones left out.</summary>
    public static string Line(params IEnumerable<string?> words) =>
        string.Join(" | ", words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => string.Join(' ', w!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static IEnumerable<string> ColumnsOf(IElement table)
    {
        var rows = table.QuerySelectorAll("thead tr").ToList();
        if (rows.Count == 0) return [];
        var below = new Queue<string>(rows.Skip(1).SelectMany(row => row.Children).Select(Said));
        return rows[0].Children.OfType<IHtmlTableCellElement>().SelectMany(head =>
            head.GetAttribute("scope") == "colgroup" ? Enumerable.Range(0, head.ColumnSpan).Select(_ => $"{Said(head)} {(below.Count > 0 ? below.Dequeue() : "")}").ToList() : [Said(head)]);
    }

    private IElement? Table(string caption) => page.QuerySelectorAll("#content table").SingleOrDefault(t => Said(t.QuerySelector("caption")).EndsWith(caption, StringComparison.Ordinal));

    private (string Series, string Area) PartOf(IElement row, bool isOfSeries)
    {
        var head = row.QuerySelector("th")!;
        if (row.ParentElement!.QuerySelector(".hy-group th") is { } group) return (Own(group), Own(head));
        var area = head.QuerySelectorAll(".hy-note").Select(Said).FirstOrDefault(areas.All.Contains) ?? areas.Own;
        return isOfSeries && Own(head) != area ? (Own(head), area) : ("", Own(head));
    }

    private static IElement Cell(IElement row, string label) => row.QuerySelector($"td[data-label='{label}']")!;

    // The words of an element itself, without the marks beside them.
    private static string Own(IElement? element) => Line(string.Concat(element?.ChildNodes.OfType<IText>().Select(t => t.Data) ?? []));

    private static IEnumerable<string> Marks(IElement cell) => cell.QuerySelectorAll(".hy-unit").Select(Said);

    private static List<string> FootnotesOf(IElement table) =>
        table.ParentElement!.NextElementSibling is { ClassName: "hy-footnotes" } notes ? [.. notes.Children.Select(Said)] : [];

    private static IEnumerable<string> NotesOf(IElement cell, List<string> footnotes) =>
        WholeNumber().Matches(Said(cell.QuerySelector(".hy-noteref"))).Select(m => footnotes[int.Parse(m.Value, CultureInfo.InvariantCulture) - 1]);

    [GeneratedRegex(@"rivi \d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineOfPaper();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNumber();
}

/// <summary>The areas of a module.</summary>
/// <param name="Own">Name of the city.</param>
/// <param name="ByCode">Names by code.</param>
internal sealed record AreaNames(string Own, IReadOnlyDictionary<string, string> ByCode)
{
    public IReadOnlySet<string> All { get; } = ByCode.Values.ToHashSet();

    public static async Task<AreaNames> ReadAsync(DatabaseFile module)
    {
        var rows = await module.ListAsync("SELECT Code, Name, IsOwn FROM area", row => (Code: row.GetString(0), Name: row.GetString(1), IsOwn: row.GetBoolean(2)));
        return new AreaNames(rows.Single(a => a.IsOwn).Name, rows.ToDictionary(a => a.Code, a => a.Name));
    }
}
