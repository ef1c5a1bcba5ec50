using System.Globalization;
using System.Text.Json;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.PxWeb;

/// <summary>A dimension of a table.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Categories">Codes of its values, in the order in which cells run.</param>
/// <param name="Labels">What people call the values, by code; may lack some.</param>
internal sealed record JsonStatDimension(string Code, IReadOnlyList<string> Categories, IReadOnlyDictionary<string, string> Labels);

/// <summary>A table in JSON-stat 2.0: cells of a cube in one row, the last dimension running fastest (json-stat.org/full).</summary>
internal sealed class JsonStatTable
{
    private readonly JsonElement _root;

    private JsonStatTable(JsonElement root, IReadOnlyList<JsonStatDimension> dimensions) => (_root, Dimensions) = (root, dimensions);

    public IReadOnlyList<JsonStatDimension> Dimensions { get; }

    public string? Title => _root.TryGetProperty("label", out var label) ? SourceText.CellOf(label) : null;

    /// <summary>When the values were last changed, UTC.</summary>
    public DateTime? Updated =>
        _root.TryGetProperty("updated", out var updated)
        && DateTime.TryParse(SourceText.CellOf(updated), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;

    /// <exception cref="UnreadableException">The text is not such a table.</exception>
    public static JsonStatTable Parse(string text)
    {
        var root = SourceText.ParseJson(text);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("value", out var values) || Member(root, "dimension") is not { ValueKind: JsonValueKind.Object } described)
        {
            throw new UnreadableException("", Texts.NotJsonStat);
        }

        var codes = Items(Member(root, "id")).Select(SourceText.CellOf).ToList();
        var sizes = Items(Member(root, "size")).Select(size => SourceText.WholeNumber(SourceText.CellOf(size)) ?? 0).ToList();
        if (codes.Count == 0 || codes.Count != sizes.Count) throw new UnreadableException("id, size", Texts.NotJsonStat);
        var dimensions = codes.Zip(sizes, (code, size) => DimensionOf(described, code ?? "", size)).ToList();

        var cells = sizes.Aggregate(1L, (product, size) => Math.Min(product * size, int.MaxValue + 1L));
        var isWhole = values.ValueKind == JsonValueKind.Array ? values.GetArrayLength() == cells : values.ValueKind == JsonValueKind.Object && cells <= int.MaxValue;
        return isWhole ? new JsonStatTable(root, dimensions) : throw new UnreadableException("value", string.Format(Texts.NotSoManyValues, cells));
    }

    /// <summary>Which cell stands at these positions, one for each dimension.</summary>
    public int CellAt(ReadOnlySpan<int> positions)
    {
        var cell = 0;
        for (var dimension = 0; dimension < Dimensions.Count; dimension++) cell = (cell * Dimensions[dimension].Categories.Count) + positions[dimension];
        return cell;
    }

    /// <summary>The cell's value as it is written; null when there is none.</summary>
    public string? ValueOf(int cell) => Of("value", cell);

    /// <summary>The cell's mark; null when there is none.</summary>
    public string? MarkOf(int cell) => Of("status", cell) is { Length: > 0 } mark ? mark : null;

    // A member is a whole row, or only the cells that have something, or one text that goes for all.
    private string? Of(string member, int cell) => Member(_root, member) switch
    {
        { ValueKind: JsonValueKind.Array } row when cell < row.GetArrayLength() => SourceText.CellOf(row[cell]),
        { ValueKind: JsonValueKind.Object } some => Member(some, cell.ToString(CultureInfo.InvariantCulture)) is { } one ? SourceText.CellOf(one) : null,
        { ValueKind: JsonValueKind.String } all => all.GetString(),
        _ => null,
    };

    private static JsonStatDimension DimensionOf(JsonElement described, string code, int size)
    {
        var category = Member(described, code) is { ValueKind: JsonValueKind.Object } dimension ? Member(dimension, "category") : null;
        if (category is not { ValueKind: JsonValueKind.Object } values) throw new UnreadableException($"dimension.{code}", Texts.NotJsonStat);

        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Member(values, "label") is { ValueKind: JsonValueKind.Object } named)
        {
            foreach (var label in named.EnumerateObject()) labels[label.Name] = SourceText.CellOf(label.Value) ?? "";
        }

        var categories = Member(values, "index") switch
        {
            { ValueKind: JsonValueKind.Array } inOrder => inOrder.EnumerateArray().Select(c => SourceText.CellOf(c) ?? "").ToList(),
            { ValueKind: JsonValueKind.Object } numbered => InOrder(numbered),
            // The only value of a dimension needs no index.
            _ => [.. labels.Keys],
        };
        return size > 0 && categories?.Count == size && categories.Distinct(StringComparer.Ordinal).Count() == size
            ? new JsonStatDimension(code, categories, labels)
            : throw new UnreadableException($"dimension.{code}", string.Format(Texts.NotSoManyCategories, size));
    }

    private static List<string>? InOrder(JsonElement numbered)
    {
        var categories = numbered.EnumerateObject().Select(c => (c.Name, Position: SourceText.WholeNumber(SourceText.CellOf(c.Value)))).OrderBy(c => c.Position).ToList();
        return categories.Index().All(c => c.Item.Position == c.Index) ? [.. categories.Select(c => c.Name)] : null;
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member : null;

    private static IEnumerable<JsonElement> Items(JsonElement? array) => array is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];
}
