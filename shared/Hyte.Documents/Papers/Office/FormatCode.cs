namespace Hyte.Documents.Papers.Office;

/// <summary>A piece of a format's code.</summary>
/// <param name="Kind">What it is: the letter of a place or of a part of a day, in lower case; a quote for a text, a bracket for what stands between brackets.</param>
/// <param name="Text">The text that it shows, or what stands between the brackets.</param>
internal readonly record struct FormatToken(char Kind, string Text)
{
    public const char Literal = '"';

    public const char Bracket = '[';

    public const char Exponent = 'e';

    /// <summary>A condition such as <c>[&gt;=100]</c>.</summary>
    public bool IsCondition => Kind == Bracket && Text is ['<' or '>' or '=', ..];

    /// <summary>A time that goes on past its next unit, such as <c>[h]</c>.</summary>
    public bool IsElapsed => Kind == Bracket && Text.Length > 0 && Text.All(letter => letter is 'h' or 'H' or 'm' or 'M' or 's' or 'S');
}

/// <summary>Takes a format's code apart: <c>#,##0.00\ "€";-#,##0.00</c>.</summary>
internal static class FormatCode
{
    /// <summary>The sections, of which there is at least one: for positive numbers, negative ones, zero and text.</summary>
    public static List<List<FormatToken>> Sections(string code)
    {
        List<List<FormatToken>> sections = [[]];
        for (var at = 0; at < code.Length;)
        {
            if (code[at] == ';')
            {
                sections.Add([]);
                at++;
            }
            else if (Token(code, ref at) is { } token)
            {
                sections[^1].Add(token);
            }
        }

        return sections;
    }

    private static FormatToken? Token(string code, ref int at)
    {
        var letter = code[at++];
        switch (letter)
        {
            case '"':
                return new(FormatToken.Literal, Until(code, '"', ref at));
            case '[':
                return Bracketed(Until(code, ']', ref at));
            case '\\':
                return new(FormatToken.Literal, at < code.Length ? code[at++].ToString() : "");
            case '_' or '*':
                // Room as wide as a letter, and a letter that fills the cell: neither is text.
                at++;
                return null;
            case 'G' when code.AsSpan(at - 1).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                at += "General".Length - 1;
                return new('G', "");
            case 'E' when at < code.Length && code[at] is '+' or '-':
                at++;
                return new(FormatToken.Exponent, "");
            case 'A' or 'a' when code.AsSpan(at - 1).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                at += "AM/PM".Length - 1;
                return null;
            case '0' or '#' or '?' or '.' or ',' or '%' or '/' or '@':
                return new(letter, letter.ToString());
            case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                return new(char.ToLowerInvariant(letter), "");
            default:
                return new(FormatToken.Literal, letter.ToString());
        }
    }

    // A currency stands between brackets with its language: [$€-40B].
    private static FormatToken Bracketed(string text) =>
        text.StartsWith('$') ? new(FormatToken.Literal, text[1..].Split('-')[0]) : new(FormatToken.Bracket, text);

    private static string Until(string code, char end, ref int at)
    {
        var from = at;
        var found = code.IndexOf(end, from);
        at = found < 0 ? code.Length : found + 1;
        return code[from..(found < 0 ? code.Length : found)];
    }
}
