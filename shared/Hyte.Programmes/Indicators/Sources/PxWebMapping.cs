using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hyte.Modules;
using Hyte.Statistics;
using Hyte.Statistics.PxWeb;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>A series as a table of Statistics Finland knows it: the table, the query and what in the answer is read.</summary>
public sealed record PxWebMapping : SourceMapping
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    // Stands for whatever areas are asked for while a query is only checked.
    private static readonly StatisticsArea AnyArea = new("*", PxWebCode: "*");

    private readonly Stored _stored;

    private PxWebMapping(string table, Stored stored) => (Key, _stored, Query) = (table, stored, JsonSerializer.Serialize(stored, Compact));

    /// <inheritdoc/>
    public override string Provider => SourceProviders.PxWeb;

    /// <inheritdoc/>
    public override string Key { get; }

    /// <inheritdoc/>
    public override string? Query { get; }

    /// <inheritdoc/>
    public override string Words => _stored.Choices.Count == 0 ? Key : $"{Key}, {string.Join(", ", _stored.Choices.Values)}";

    /// <inheritdoc/>
    public override StatisticsQuery ToQuery(AskedYears years, IReadOnlyList<StatisticsArea> areas) =>
        new PxWebQuery(Key, _stored.Body.GetRawText(), _stored.Area, _stored.Time, _stored.Choices, areas);

    internal static PxWebMapping? Of(MappingWording wording, out IReadOnlyList<MappingFault> faults)
    {
        const string table = "t.px", area = "a", time = "t", body = """{"query":[]}""";
        var found = new List<MappingFault>();
        var (key, areaCode, timeCode) = (wording.Key?.Trim() ?? "", wording.AreaDimension?.Trim() ?? "", wording.TimeDimension?.Trim() ?? "");
        var choices = ReadChoices(wording.Choices, found);

        // The query itself judges; one field at a time is given to it, so that its answer can stand beside that field.
        if (key.Length == 0) found.Add(new MappingFault(MappingField.Key, SourceTexts.TableMissing));
        else Try(MappingField.Key, () => Ask(key, body, area, time, []));
        if (key.Length > Indicator.LongestName) found.Add(new MappingFault(MappingField.Key, string.Format(Texts.TextTooLong, Indicator.LongestName)));
        var hasDimensions = Try(areaCode.Length == 0 ? MappingField.AreaDimension : MappingField.TimeDimension, () => Ask(table, body, areaCode, timeCode, []));
        if (hasDimensions && choices is not null) Try(MappingField.Choices, () => Ask(table, body, areaCode, timeCode, choices));
        if (string.IsNullOrWhiteSpace(wording.Body)) found.Add(new MappingFault(MappingField.Body, SourceTexts.BodyMissing));
        else Try(MappingField.Body, () => Ask(table, wording.Body, area, time, []));

        PxWebMapping? mapping = null;
        if (found.Count == 0)
        {
            mapping = new PxWebMapping(key, new Stored(areaCode, timeCode, choices!, JsonElement.Parse(wording.Body!)));
            if (mapping.Query!.Length > ExternalSeries.LongestQuery) found.Add(new MappingFault(MappingField.Body, string.Format(Texts.TextTooLong, ExternalSeries.LongestQuery)));
        }

        faults = found;
        return found.Count == 0 ? mapping : null;

        bool Try(MappingField field, Action check)
        {
            try
            {
                check();
                return true;
            }
            catch (RuleBrokenException broken)
            {
                found.Add(new MappingFault(field, broken.Message));
                return false;
            }
        }
    }

    /// <summary>What is stored, as it is typed; as much of it as can be read.</summary>
    internal static MappingWording Unfold(string key, string? query)
    {
        var wording = new MappingWording(SourceProviders.PxWeb) { Key = key };
        try
        {
            return JsonSerializer.Deserialize<Stored>(query ?? "", Compact) is { Area: not null, Time: not null, Choices: not null } stored
                ? wording with
                {
                    AreaDimension = stored.Area,
                    TimeDimension = stored.Time,
                    Choices = string.Join('\n', stored.Choices.Select(c => $"{c.Key} = {c.Value}")),
                    Body = stored.Body.ValueKind == JsonValueKind.Undefined ? null : JsonSerializer.Serialize(stored.Body, Indented).ReplaceLineEndings("\n"),
                }
                : wording with { Body = query };
        }
        catch (JsonException)
        {
            return wording with { Body = query };
        }
    }

    internal override MappingWording ToWording() => Unfold(Key, Query);

    private static void Ask(string table, string body, string area, string time, Dictionary<string, string> choices) =>
        _ = new PxWebQuery(table, body, area, time, choices, [AnyArea]);

    private static Dictionary<string, string>? ReadChoices(string? text, List<MappingFault> faults)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } code, { Length: > 0 } value] && choices.TryAdd(code, value)) continue;
            faults.Add(new MappingFault(MappingField.Choices, string.Format(SourceTexts.ChoiceWrong, line)));
            return null;
        }

        return choices;
    }

    private sealed record Stored(string Area, string Time, Dictionary<string, string> Choices, JsonElement Body);
}
