using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>A number as it was typed, read.</summary>
/// <param name="Number">The number; null when the text is none.</param>
/// <param name="Rest">What stands after the number, usually its unit; empty when nothing does.</param>
/// <param name="Refusal">Why a text that looks like a number is not read, in Finnish; null when it is read, or does not even begin like a number.</param>
public readonly record struct NumberReading(decimal? Number, string Rest, string? Refusal);

/// <summary>Reads numbers as Finnish people and Excel write them: a decimal comma, thousands apart with any kind of space, a hyphen, a dash or U+2212 as the minus.</summary>
/// <remarks>
/// A full stop is taken for a decimal sign only where it cannot stand between thousands: <c>12.5</c> is read, while <c>1.234</c> is one and a bit to some
/// and over a thousand to others, and is refused with the two ways to write it.
/// </remarks>
public static partial class NumberText
{
    /// <summary>Most decimals that are kept.</summary>
    public const int MostDecimals = 6;

    /// <summary>Most digits before the comma.</summary>
    public const int MostDigits = 12;

    /// <summary>Reads a text.</summary>
    public static NumberReading Read(string? text)
    {
        if (IsPlain(text)) return new NumberReading(decimal.Parse(text!.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 1.000000000000000000m, "", null);
        var match = Shape().Match(Plain(text));
        if (!match.Success) return new NumberReading(null, "", null);
        var (body, rest) = (match.Groups["body"].Value, match.Groups["rest"].Value.Trim());
        if (Ambiguous().IsMatch(body)) return Refused(rest, string.Format(EntryTexts.NumberDot, body.Replace(".", "", StringComparison.Ordinal), OneComma(body)));

        var parts = Whole().Match(body);
        if (!parts.Success) return Refused(rest, EntryTexts.NumberUnreadable);
        var digits = string.Concat(parts.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        var decimals = parts.Groups["decimals"].Value.TrimEnd('0');
        if (digits.Length > MostDigits) return Refused(rest, string.Format(EntryTexts.NumberTooLarge, MostDigits));
        if (decimals.Length > MostDecimals) return Refused(rest, string.Format(EntryTexts.NumberDecimals, MostDecimals));

        var number = decimal.Parse($"0{digits}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 1.000000000000000000m;
        return new NumberReading(match.Groups["sign"].Value == "-" && number != 0 ? -number : number, rest, null);
    }

    // Most cells of most files: digits, and digits after a comma. The patterns below cost ten times as much.
    private static bool IsPlain(string? text)
    {
        var comma = text?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        var whole = comma < 0 ? text?.Length ?? 0 : comma;
        var decimals = comma < 0 ? 0 : text!.Length - comma - 1;
        return whole is > 0 and <= MostDigits && (comma < 0 || decimals is > 0 and <= MostDecimals)
            && !text.AsSpan(0, whole).ContainsAnyExceptInRange('0', '9') && !text.AsSpan(text!.Length - decimals).ContainsAnyExceptInRange('0', '9');
    }

    private static NumberReading Refused(string rest, string why) => new(null, rest, why);

    // 1.234.567 can only be thousands; the message then shows one way to write it twice over, which is no harm.
    private static string OneComma(string body) => body.Count(c => c == '.') == 1 ? body.Replace('.', ',') : body.Replace('.', ' ');

    // The spaces, dashes and invisible marks that Excel, Word and web pages put around and inside numbers.
    private static string Plain(string? text) => string.Concat((text ?? "").Trim().Select(c => c switch
    {
        '\u2212' or '\u2013' or '\u2012' => '-',
        '\u200B' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    }).Where(c => c != '\0'));

    [GeneratedRegex(@"^(?<sign>[-+])? ?(?<body>[0-9]([0-9., ]*[0-9])?)(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(\.[0-9]{3})+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^((?<whole>[0-9]+|[0-9]{1,3}( [0-9]{3})+)([,.](?<decimals>[0-9]+))?|(?<whole>[0-9]{1,3}(\.[0-9]{3})+),(?<decimals>[0-9]+))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
