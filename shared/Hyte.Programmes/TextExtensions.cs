namespace Hyte.Programmes;

internal static class TextExtensions
{
    /// <summary>What a person left empty is stored as nothing, never as an empty text.</summary>
    public static string? TrimToNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
