namespace Hyte.Impact.Documents;

/// <summary>Cuts texts where a document has no room for all of them. What is left is the writer's own words, and the cut is seen.</summary>
internal static class Shortened
{
    /// <summary>The text on one line, whole or cut after a whole word, with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many letters it may take, the ellipsis included; at least 2.</param>
    public static string To(string text, int most)
    {
        var line = OneLine(text);
        if (line.Length <= most) return line;
        // A word that is longer than all the room is cut itself, but never in the middle of one letter.
        var end = line.LastIndexOf(' ', most - 1);
        if (end <= 0) end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return line[..end].TrimEnd(' ', '.', ',', ';', ':', '–', '-') + "…";
    }

    /// <summary>As <see cref="To"/>, with a word on where the rest is.</summary>
    public static string ToForm(string text, int most)
    {
        var line = OneLine(text);
        return line.Length <= most ? line : $"{To(line, most)} {DocumentTexts.GoesOn}";
    }

    /// <summary>As many of the items as there is room for, and how many were left out.</summary>
    public static string List(IReadOnlyList<string> items, int most) => items.Count <= most
        ? string.Join("; ", items)
        : $"{string.Join("; ", items.Take(most))}; {string.Format(DocumentTexts.AndOthers, items.Count - most)}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
