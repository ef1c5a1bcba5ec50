using System.Text;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Writes the mark of a source into the remark beside a value, and takes out what an earlier fetch wrote. What people have written stays.</summary>
internal static class ImportNote
{
    private const string Separator = "; ";
    private const string PreliminaryMark = "*";
    private const int LongestMark = 20;

    /// <summary>The remark with the mark of this fetch. The same mark again changes nothing.</summary>
    public static string? With(string? note, string? mark)
    {
        var parts = string.IsNullOrEmpty(note) ? [] : note.Split(Separator).Where(part => !IsOurs(part)).ToList();
        if (WordOf(mark) is { } word) parts.Add(word);
        return string.Join(Separator, parts).TrimToNull();
    }

    private static bool IsOurs(string part) => part == SourceTexts.Preliminary || part.StartsWith(SourceTexts.MarkedInSource, StringComparison.Ordinal);

    private static string? WordOf(string? mark)
    {
        if (mark?.Trim() == PreliminaryMark) return SourceTexts.Preliminary;
        var plain = new StringBuilder();
        foreach (var letter in (mark ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c != ';').Take(LongestMark)) plain.Append(letter);
        return plain.ToString().TrimToNull() is { } told ? $"{SourceTexts.MarkedInSource} {told}" : null;
    }
}
