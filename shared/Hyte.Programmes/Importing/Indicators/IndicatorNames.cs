using System.Text.RegularExpressions;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The names of the indicators in a cell, and which of them words are about.</summary>
internal static partial class IndicatorNames
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;
    private const int ShortestStem = 6;
    private const int Whole = 100;

    /// <summary>The names: the items of a list, without the headings in it; a cell without a list has one.</summary>
    public static List<IndicatorTitle> In(string cell)
    {
        var names = Markup.Items(cell).Select(item => Heading().Replace(item, "").Trim()).Where(item => item.Any(char.IsLetter)).ToList();
        return names.ConvertAll(IndicatorTitle.Of);
    }

    /// <summary>The names of a cell that has run a list together: each begins with a capital letter. One when it did not.</summary>
    public static List<IndicatorTitle> RunTogether(IndicatorTitle title)
    {
        // What stands in brackets explains the name before it.
        if (title.Name.Contains('(', StringComparison.Ordinal)) return [title];
        var parts = Capital().Split(title.Name).Select(p => p.Trim().TrimEnd('.', ',')).Where(p => p.Length > 0).ToList();
        return parts.Count > 1 ? parts.ConvertAll(IndicatorTitle.Of) : [title];
    }

    /// <summary>How many words of a label the name has in another form; many when it is the name itself. The city's own name tells nothing.</summary>
    public static int Likeness(IndicatorTitle title, IEnumerable<string> labels, IEnumerable<string> own)
    {
        var name = Folded(title.Name);
        var words = name.Split(' ');
        var likeness = 0;
        foreach (var label in labels.Select(Folded).Where(l => l.Length > 0))
        {
            if (label == name) return Whole;
            likeness += words.Count(word => label.Split(' ').Any(other => IsStemOf(word, other) && !own.Any(o => IsStemOf(word, Folded(o)))));
        }

        return likeness;
    }

    // Finnish words change at their ends: enough of the beginning is the same word.
    private static bool IsStemOf(string word, string other)
    {
        var same = 0;
        while (same < word.Length && same < other.Length && word[same] == other[same]) same++;
        return same >= ShortestStem;
    }

    private static string Folded(string text) => NotWords().Replace(SearchText.Fold(Markup.Strip(text)), " ").Trim();

    [GeneratedRegex(@"(^|\s)\p{Lu}\p{L}+:$", Options, Timeout)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=[\p{Ll}%.,)]) (?=\p{Lu})", Options, Timeout)]
    private static partial Regex Capital();

    [GeneratedRegex(@"[^\p{L}\d%]+", Options, Timeout)]
    private static partial Regex NotWords();
}
