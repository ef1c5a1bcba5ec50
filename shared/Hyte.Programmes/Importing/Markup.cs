using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>Takes away what a converter of slides has left of a page's markup: tags, entities, bullets, the asterisks of bold text.</summary>
internal static partial class Markup
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    private static readonly Dictionary<string, char> Entities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["&nbsp;"] = ' ',
        ["&amp;"] = '&',
        ["&lt;"] = '<',
        ["&gt;"] = '>',
        ["&quot;"] = '"',
    };

    /// <summary>
    /// The text with spaces where markup stood, a line break where a block or a bullet began, plain spaces and plain hyphens. It is exactly as long as the text:
    /// what is found at a place in it stands at the same place in the paper.
    /// </summary>
    public static string Mask(string text)
    {
        var plain = Plain(text);
        return string.Create(plain.Length, plain, static (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = from[i] is '–' or '—' or '−' or '‑' or '‒' or '‐' ? '-' : from[i];
        });
    }

    /// <summary>The text in one line, without markup.</summary>
    public static string Strip(string text) => Space().Replace(Plain(text), " ").Trim();

    /// <summary>Tells whether a text has markup or bullets.</summary>
    public static bool IsIn(string text) => Tag().IsMatch(text) || text.Contains('•', StringComparison.Ordinal);

    /// <summary>The items of a list: lines, bullets, and hyphens that begin a word. A text without any is one item.</summary>
    /// <remarks>Where the hyphens of a list have a space after them, only those begin items: "Kumppanuustalo -toimintamalli" is one name.</remarks>
    public static IReadOnlyList<string> Items(string text)
    {
        var lines = SpacedBullet().IsMatch(text) ? SpacedBullet().Replace(text, "\n") : TightBullet().Replace(text, "\n");
        return [.. Plain(lines).Split('\n').Select(item => Space().Replace(item, " ").TrimStart('-', '–', ' ').TrimEnd()).Where(item => item.Length > 0)];
    }

    // The dashes stay: what is stored is stored as it is printed.
    private static string Plain(string text)
    {
        var plain = Tag().Replace(text, tag => Padded(tag.Groups["block"].Success ? '\n' : ' ', tag.Length));
        plain = Asterisks().Replace(plain, bold => Padded(' ', bold.Length));
        plain = Entity().Replace(plain, entity => Padded(Entities[entity.Value], entity.Length));
        return string.Create(plain.Length, plain, static (letters, from) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = from[i] is '\n' or '•' ? '\n' : char.IsWhiteSpace(from[i]) ? ' ' : from[i];
        });
    }

    private static string Padded(char first, int length) => first + new string(' ', length - 1);

    [GeneratedRegex(@"</?((?<block>p|div|table|tr|td|th|ul|ol|li|br|h[1-6])|[a-z]{1,12})(\s[^<>]{0,500})?/?>", Options, Timeout)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*{2,3}", Options, Timeout)]
    private static partial Regex Asterisks();

    [GeneratedRegex("&(nbsp|amp|lt|gt|quot);", Options, Timeout)]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<=^|\n)[–-] (?=\p{L}|[”""(])|(?<=\s)- (?=\p{L}|[”""(])", Options, Timeout)]
    private static partial Regex SpacedBullet();

    // Unless the word goes on from one before it: "konserniajattelun ja -viestinnän".
    [GeneratedRegex(@"(?<=^|\s)(?<!\b(ja|sekä|tai|eli) )-(?=\p{L})", Options, Timeout)]
    private static partial Regex TightBullet();

    [GeneratedRegex(@"\s+", Options, Timeout)]
    private static partial Regex Space();
}
