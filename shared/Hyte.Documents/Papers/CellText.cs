namespace Hyte.Documents.Papers;

/// <summary>Makes a cell's text what a person sees of it.</summary>
public static class CellText
{
    /// <summary>The cell of a text; <see cref="PaperCell.Empty"/> when nothing is seen of it.</summary>
    public static PaperCell Cell(string text) => Clean(text) is { Length: > 0 } clean ? new PaperCell(clean) : PaperCell.Empty;

    /// <summary>Hard spaces become plain ones, soft hyphens go, a line break is one letter, and nothing stands at the ends.</summary>
    public static string Clean(string text) => (text ?? throw new ArgumentNullException(nameof(text)))
        .Replace('\u00A0', ' ')
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Trim();
}
