namespace Hyte.Documents.Papers;

/// <summary>Makes a cell's text what a person sees of it.</summary>
public static class CellText
{
    /// <summary>The cell of a text; <see cref="PaperCell.Empty"/> when nothing is seen of it.</summary>
    public static PaperCell Cell(string text) => Clean(text) is { Length: > 0 } clean ? new PaperCell(clean) : PaperCell.Empty;

    /// <summary>Hard spaces become plain ones, soft hyphens go, a line break is one letter, half of a letter is a sign of damage (U+FFFD), and nothing stands at the ends.</summary>
    public static string Clean(string text) => Whole(text ?? throw new ArgumentNullException(nameof(text)))
        .Replace('\u00A0', ' ')
        .Replace("\u00AD", "", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Trim();

    // A workbook can spell half of a pair, "_xD800_"; such a text can be neither compared nor saved.
    private static string Whole(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}
