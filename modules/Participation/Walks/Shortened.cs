namespace Hyte.Participation.Walks;

internal static class Shortened
{
    /// <summary>The beginning of a text on one line, cut at a word.</summary>
    public static string Of(string text, int longest)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        var space = line.LastIndexOf(' ', longest);
        return line[..(space > longest / 2 ? space : longest)].TrimEnd(',', '.', ' ') + "…";
    }
}
