using System.Text.Json;
using Hyte.Modules;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.Sotkanet;

/// <summary>Sotkanet's list of regions, which tells the internal number of each: data carry that number instead of the code.</summary>
public sealed class SotkanetRegions
{
    private readonly ILookup<(string Category, string Code), int> _ids;

    private SotkanetRegions(ILookup<(string, string), int> ids) => _ids = ids;

    /// <summary>Reads the list as the address <c>…/regions</c> gives it, saved as a file.</summary>
    /// <param name="saved">The file; stays open.</param>
    /// <exception cref="RuleBrokenException">The file is not such a list (<c>statistics.file</c>).</exception>
    public static SotkanetRegions Read(Stream saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        try
        {
            return Parse(SourceText.ReadAtMost(saved, StatisticsOptions.UsualLargestResponse));
        }
        catch (UnreadableException unreadable)
        {
            throw new RuleBrokenException("statistics.file", unreadable.Problem.ToString());
        }
    }

    /// <summary>The region's internal number; null when the list does not have exactly one region of that category and code.</summary>
    public int? IdOf(string category, string code)
    {
        ArgumentNullException.ThrowIfNull(category);
        return _ids[(category.ToUpperInvariant(), code)].ToArray() is [var id] ? id : null;
    }

    /// <summary>The area with its internal number filled in from this list, or taken away when the list does not know it.</summary>
    public StatisticsArea Locate(StatisticsArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Sotkanet is { } region ? area with { Sotkanet = region with { Id = IdOf(region.Category, region.Code) } } : area;
    }

    /// <exception cref="UnreadableException">The text is not a list of regions.</exception>
    internal static SotkanetRegions Parse(string text)
    {
        var root = SourceText.ParseJson(text);
        var regions =
            from region in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : []
            where region.ValueKind == JsonValueKind.Object
            let id = SourceText.WholeNumber(Cell(region, "id"))
            let category = Cell(region, "category")
            let code = Cell(region, "code")
            where id is not null && category is not null && code is not null
            select (Name: (category.ToUpperInvariant(), code), Id: id.Value);
        var ids = regions.Distinct().ToLookup(r => r.Name, r => r.Id);
        return ids.Count > 0 ? new SotkanetRegions(ids) : throw new UnreadableException("", Texts.NotRegions);
    }

    private static string? Cell(JsonElement region, string name) => region.TryGetProperty(name, out var value) ? SourceText.CellOf(value) : null;
}
