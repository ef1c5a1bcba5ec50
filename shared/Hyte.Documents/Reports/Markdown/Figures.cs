using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>A figure in a text.</summary>
internal sealed class FigureInline(string key) : LeafInline
{
    public string Key { get; } = key;
}

/// <summary>Takes <c>{luku:KEY}</c> whole before the marks of Markdown are looked for: a key may hold underscores.</summary>
internal sealed class FigureParser : InlineParser
{
    public FigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (FigureMark.At(slice.Text, slice.Start, slice.End) is not { } mark) return false;
        processor.Inline = new FigureInline(mark.Key) { Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + mark.Length - 1)) };
        slice.Start += mark.Length;
        return true;
    }
}

/// <summary>How a figure is written in a text.</summary>
internal static partial class FigureMark
{
    private const int Longest = 240;

    /// <summary>The mark that begins at the place, if one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the brace stands.</param>
    /// <param name="end">The last character that belongs to the same piece of text.</param>
    public static (string Key, int Length)? At(string text, int start, int end)
    {
        var match = Mark().Match(text, start, Math.Min(Longest, end - start + 1));
        return match.Success && match.Index == start ? (match.Groups["key"].Value, match.Length) : null;
    }

    public static IEnumerable<Match> In(string text) => Mark().Matches(text);

    public static string KeyOf(Match mark) => mark.Groups["key"].Value;

    // Bars would end a cell of a table.
    [GeneratedRegex(@"\{luku: ?(?<key>[^\s{}|]{1,200}) ?\}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
