using Hyte.Documents.Papers;

namespace Hyte.Programmes.Importing;

/// <summary>A slide that holds nothing but a title and a list.</summary>
internal static class SlideList
{
    private static readonly char[] Bullets = ['-', '–', '•', '*', '·', '▪', '‣', ' ', '\t', '\u00A0'];

    /// <summary>Tells whether a part of a paper is one. A slide of a title alone begins a chapter and has nothing to list.</summary>
    public static bool Is(PaperPart part) =>
        part is { Kind: PaperPartKind.Slide, Title: not null } && part.Rows.Count > 1 && part.Rows.All(r => r.Filled == 1 && r.Cells.Count == 1) && part.Rows.Any(r => IsTitle(r[0], part.Title));

    /// <summary>Tells whether a line is the title, which may go over several lines on the slide.</summary>
    public static bool IsTitle(string line, string? title) => title is not null && Plain(line) == Plain(title);

    /// <summary>An item without its bullet, and without the spaces by which somebody has moved words on the slide.</summary>
    public static string Item(string text) => Plain(text.TrimStart(Bullets) is { Length: > 0 } item ? item : text);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
