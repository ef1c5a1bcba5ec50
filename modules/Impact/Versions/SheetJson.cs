using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Hyte.Impact.Sheets;

namespace Hyte.Impact.Versions;

/// <summary>A sheet as the text that is kept of it, and its hash.</summary>
internal static class SheetJson
{
    // What is counted from the rest is left out, so that a later way of counting does not contradict what was kept.
    // Letters are written as they are: a person who checks the hash by hand can read what was hashed.
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(CaseSheet sheet) => JsonSerializer.Serialize(sheet, Written);

    /// <exception cref="JsonException">The text is no sheet.</exception>
    public static CaseSheet Read(string json) => JsonSerializer.Deserialize<CaseSheet>(json, Written) ?? throw new JsonException("The sheet is empty.");

    /// <summary>SHA-256 of the text in UTF-8, 64 hexadecimal digits in lower case.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
