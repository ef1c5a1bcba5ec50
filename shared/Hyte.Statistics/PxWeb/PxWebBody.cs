using System.Text.Json;
using System.Text.Json.Nodes;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.PxWeb;

/// <summary>The body of a PxWeb query: for each dimension it names, a filter and the filter's values.</summary>
internal sealed class PxWebBody
{
    private readonly JsonArray _query;

    private PxWebBody(JsonArray query) => _query = query;

    /// <summary>Reads and checks what somebody has pasted or edited.</summary>
    /// <returns>Null when it is not a query; then the fault says why, in Finnish.</returns>
    public static PxWebBody? Parse(string? body, out string fault)
    {
        JsonElement root;
        try
        {
            root = SourceText.ParseJson(body ?? "");
        }
        catch (UnreadableException unreadable)
        {
            fault = string.Format(Texts.QueryBodyNotJson, unreadable.Problem.Place);
            return null;
        }

        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("query", out var listed) || JsonNode.Parse(listed.GetRawText()) is not JsonArray query)
        {
            fault = Texts.QueryBodyShape;
            return null;
        }

        var wrong = query.Index().Where(entry => !IsSelection(entry.Item)).Select(entry => entry.Index + 1).ToList();
        fault = wrong.Count == 0 ? "" : string.Format(Texts.QueryBodySelection, string.Join(", ", wrong));
        return wrong.Count == 0 ? new PxWebBody(query) : null;
    }

    /// <summary>The body for these values of the area's dimension.</summary>
    public string For(string areaDimension, IEnumerable<string> areas)
    {
        var query = (JsonArray)_query.DeepClone();
        var area = query.OfType<JsonObject>().FirstOrDefault(entry => CodeOf(entry) == areaDimension);
        if (area is null) query.Add(area = new JsonObject { ["code"] = areaDimension });
        area["selection"] = new JsonObject
        {
            ["filter"] = FilterFor(area),
            ["values"] = new JsonArray([.. areas.Select(a => JsonValue.Create(a))]),
        };
        return new JsonObject { ["query"] = query, ["response"] = new JsonObject { ["format"] = "json-stat2" } }.ToJsonString();
    }

    // An aggregation (agg:) or another set of values (vs:) has codes of its own and must stay; "all" and "top" would not take codes.
    private static string FilterFor(JsonObject area) =>
        (string?)area["selection"]?["filter"] is { } filter && (filter.StartsWith("agg:", StringComparison.Ordinal) || filter.StartsWith("vs:", StringComparison.Ordinal))
            ? filter
            : "item";

    private static bool IsSelection(JsonNode? entry) =>
        entry is JsonObject
        && CodeOf(entry) is { Length: > 0 }
        && entry["selection"] is JsonObject selection
        && IsText(selection["filter"])
        && selection["values"] is JsonArray values
        && values.All(IsText);

    private static string? CodeOf(JsonNode entry) => IsText(entry["code"]) ? (string?)entry["code"] : null;

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;
}
