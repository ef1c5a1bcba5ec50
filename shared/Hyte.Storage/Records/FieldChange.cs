using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Hyte.Storage;

/// <summary>A field before and after a change, as text in the invariant culture; null where there was nothing.</summary>
/// <param name="Field">Name of the property.</param>
/// <param name="Before">The value before.</param>
/// <param name="After">The value after.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    // Finnish letters stay readable to whoever opens the database with another tool.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Write(IReadOnlyList<FieldChange> changes) => JsonSerializer.Serialize(changes, Options);

    internal static IReadOnlyList<FieldChange> Read(string json) => JsonSerializer.Deserialize<List<FieldChange>>(json, Options) ?? [];

    internal static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
