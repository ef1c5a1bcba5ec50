using Hyte.Modules;

namespace Hyte.Programmes;

internal static class TextExtensions
{
    /// <summary>What a person left empty is stored as nothing, never as an empty text.</summary>
    public static string? TrimToNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Refuses a text that does not fit its column: databases differ in what they would do with it.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public static string? Within(this string? text, int longest) => text is not null && text.Length > longest
        ? throw new RuleBrokenException("text.too-long", string.Format(Texts.TextTooLong, longest))
        : text;
}
