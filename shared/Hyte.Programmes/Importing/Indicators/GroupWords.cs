using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The population groups, as papers abbreviate them.</summary>
internal static partial class GroupWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    /// <summary>The group whose label begins at a place of a text, in the field's usual words, and how long the label is there.</summary>
    public static (string Group, int Length)? At(string text, int offset)
    {
        var match = Labels().Match(text, offset);
        return match.Success ? (Name(match), match.Length) : null;
    }

    /// <summary>The only age group that a title speaks of; null when there is none, or more than one.</summary>
    public static string? InTitle(string title)
    {
        var found = Ages().Matches(Markup.Mask(title)).Select(Name).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The group that a label is, and nothing besides; null when it is none.</summary>
    public static string? Of(string label)
    {
        var text = new PlainCell(label).Text;
        return At(text, 0) is { } group && group.Length == text.Length ? group.Group : null;
    }

    private static string Name(Match match)
    {
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        if (match.Groups["grades"].Success) return $"{from}.–{to}. lk";
        if (match.Groups["grade"].Success) return $"{from}. lk";
        if (match.Groups["ages"].Success) return $"{from}–{to} v.";
        if (match.Groups["over"].Success) return $"{from}+ v.";
        if (match.Groups["under"].Success) return $"Alle {from} v.";
        if (match.Groups["vocational"].Success) return "Ammatillinen";
        if (match.Groups["upper"].Success) return "Lukio";
        return match.Groups["all"].Success ? "Kaikki" : char.ToUpperInvariant(match.Value[0]) + match.Value[1..].ToLowerInvariant();
    }

    [GeneratedRegex(
        @"\G((?<grades>(?<from>\d{1,2})\.? ?- ?(?<to>\d{1,2})\.? ?(lk|luokka|luokat)\b\.?)|(?<grade>(?<from>\d)\.? ?(lk|luokka)\b\.?)"
        + @"|(?<ages>(?<from>\d{2}) ?- ?(?<to>\d{2}) ?-? ?(v\b\.?|vuotiaat))|(?<over>(?<from>\d{2})( ?v\.? ?\+|\+)( ?v\b\.?)?)|(?<over>(yli )?(?<from>\d{2}) vuotta täyttäneet)"
        + @"|(?<under>alle (?<from>\d{2}) ?-? ?(v\b\.?|vuotiaat))|(?<vocational>amm(atillinen|atilliset)?\b\.?( opp(ilaitos|ilaitokset|\.)?)?)|(?<upper>lukio(laiset)?\b)"
        + @"|(?<all>kaikki\b|koko väestö\b|aikuisväestö\b)|(?<name>miehet|naiset|tytöt|pojat)\b)",
        Options,
        Timeout)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(?<ages>(?<from>\d{2}) ?- ?(?<to>\d{2}) ?-? ?(v\b|vuotiaat))|(?<under>alle (?<from>\d{2}) ?-? ?(v\b|vuotiaat))|(?<over>(?<from>\d{2})( ?v\.? ?\+|\+))", Options, Timeout)]
    private static partial Regex Ages();
}
