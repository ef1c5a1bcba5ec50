namespace Hyte.Documents.Papers;

/// <summary>Makes a cell's text what a person sees of it.</summary>
internal static class CellText
{
    /// <summary>Hard spaces become plain ones, soft hyphens go, a line break is one letter, and nothing stands at the ends.</summary>
    public static string Clean(string text) => text
        .Replace('\u00A0', ' ')
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Trim();
}
