using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>The cell of a measure, as papers fill it: a number, a name, and the list of what it consists of.</summary>
/// <param name="Number">Its number as printed, without the full stop; null when it has none.</param>
/// <param name="Name">Its name, joined.</param>
/// <param name="Items">The items of the list below it, joined.</param>
internal sealed partial record MeasureText(string? Number, string Name, IReadOnlyList<string> Items)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Understands a cell.</summary>
    public static MeasureText Of(string cell)
    {
        var items = Markup.Items(cell);
        if (items.Count == 0) return new MeasureText(null, "", []);
        var named = Numbered().Match(items[0]);
        var name = named.Success ? items[0][named.Length..] : items[0];
        return new MeasureText(named.Success ? named.Groups["number"].Value : null, Hyphens.Join(name).Text.Trim(), [.. items.Skip(1).Select(item => Hyphens.Join(item).Text)]);
    }

    [GeneratedRegex(@"^(?<number>\d{1,2})\. ?(?=\p{L})", Options, 1000)]
    private static partial Regex Numbered();
}
