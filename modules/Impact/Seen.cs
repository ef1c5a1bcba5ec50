using System.Security.Cryptography;
using System.Text;

namespace Hyte.Impact;

/// <summary>
/// What a part of a form showed when it was opened, as a short mark. A form of many parts posts them all: by the mark it is known which of them a person has touched,
/// so that nobody is told of a conflict about words that they never meant to change.
/// </summary>
internal static class Seen
{
    private const int Length = 16;

    /// <summary>The mark of the fields of a part. Spaces around, and how lines end, make no difference.</summary>
    public static string Of(params ReadOnlySpan<string?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            // Lengths keep what ends one field from beginning the next.
            var plain = field?.Trim().ReplaceLineEndings("\n") ?? "";
            text.Append(plain.Length).Append(':').Append(plain);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }
}
