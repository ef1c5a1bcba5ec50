using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Numbers with their units, as they stand in the cells of papers: "32, 6 %", "1,3, M€", "635 534", "14. sija", "3,55/5".</summary>
internal static partial class NumberShape
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;
    private const int MostDigits = 12;

    private static readonly Dictionary<string, string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hlöä"] = "hlö",
        ["henkilöä"] = "hlö",
        ["henkilö"] = "hlö",
        ["ton"] = "t",
        ["tonnia"] = "t",
        ["litraa"] = "l",
        ["ug/m3"] = "µg/m3",
        ["milj.€"] = "M€",
        ["milj. €"] = "M€",
        ["t CO2 ekv/asukas"] = "t CO2-ekv/asukas",
        ["t CO2 -ekv/asukas"] = "t CO2-ekv/asukas",
    };

    /// <summary>The number, the range or the rating that begins at a place; null when none does.</summary>
    /// <param name="text">The masked cell.</param>
    /// <param name="offset">The place.</param>
    /// <param name="hasRatings">The cell is known to have ratings: "4/5" is then one number.</param>
    public static CellToken? At(string text, int offset, bool hasRatings)
    {
        if (offset > 0 && (char.IsLetterOrDigit(text[offset - 1]) || (text[offset - 1] is ',' or '.' && offset > 1 && char.IsAsciiDigit(text[offset - 2])))) return null;
        if (hasRatings && Rating().Match(text, offset) is { Success: true } rating) return Of(rating, TokenKind.Number, "/" + rating.Groups["scale"].Value);
        if (Range().Match(text, offset) is { Success: true } range) return Of(range, TokenKind.Range, null);
        if (Number().Match(text, offset) is not { Success: true } number) return null;
        // "635 534x" may be one number with something stuck to it.
        return Of(number, TokenKind.Number, null) is { } read ? read with { IsUnclear = read.IsUnclear || GluedDigits().IsMatch(text, number.Index + number.Length) } : null;
    }

    /// <summary>Tells whether a cell pairs ratings, "3,55/5 / 4/5", or repeats one after a year.</summary>
    public static bool HasRatings(string text) => RatingPair().IsMatch(text);

    /// <summary>The unit in the usual words.</summary>
    public static string Usual(string unit) => Units.GetValueOrDefault(unit, unit);

    private static CellToken? Of(Match match, TokenKind kind, string? unit)
    {
        var body = match.Groups["body"];
        if (body.Value.Count(char.IsAsciiDigit) > MostDigits) return null;
        var sign = match.Groups["sign"].Value.Trim();
        var number = Read(body.Value);
        unit ??= match.Groups["unit"].Success ? Usual(match.Groups["unit"].Value.Trim()) : null;
        if (match.Groups["rank"].Success) unit = "sija";
        return new CellToken(kind, match.Index, match.Length)
        {
            Number = sign == "-" ? -number : number,
            Upper = match.Groups["upper"].Success ? Read(match.Groups["upper"].Value) : 0,
            DigitsLength = (match.Groups["upper"].Success ? match.Groups["upper"] : (Group)body) is var last ? last.Index + last.Length - match.Index : 0,
            Unit = unit,
            HasPlus = sign == "+",
            // "1.234" is one and a bit to some and over a thousand to others.
            IsUnclear = Ambiguous().IsMatch(body.Value) || (unit is null && kind == TokenKind.Number && LooksLikeYear(body.Value)) || (unit == "%" && Math.Abs(number) > 1000),
        };
    }

    private static decimal Read(string body) =>
        decimal.Parse(string.Concat(body.Where(letter => letter != ' ')).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static bool LooksLikeYear(string body) => body.Length == 4 && int.TryParse(body, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100;

    [GeneratedRegex(@"\G(?<body>\d{1,2}([.,]\d{1,2})?)/(?<scale>5|10)(?![\d,.]\d|\d|\p{L}| ?%)", Options, Timeout)]
    private static partial Regex Rating();

    [GeneratedRegex(@"(?<![\d,.])\d{1,2}([.,]\d{1,2})?/(5|10) / \d{1,2}([.,]\d{1,2})?/(5|10)(?![\d,])", Options, Timeout)]
    private static partial Regex RatingPair();

    [GeneratedRegex(@"\G(?<body>\d{1,3}( \d{3})+(?!\d)|\d+(,\d+)?) ?- ?(?<upper>\d{1,3}( \d{3})+(?!\d)|\d+(,\d+)?)( ?(?<unit>%|M€|€|kpl|hlöä?|henkilöä|vrk|pv|km|t|l)(?!\p{L}))?(?![\d/]|,\d|\.\d)", Options, Timeout)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"\G(?<sign>\+ ?|-)?(?<body>\d{1,3}( \d{3})+(?!\d)(,\d+)?|\d+, \d(?= ?%)|\d+([.,]\d+)?)(?!\.\d|\d)((?<rank>\. ?sija)(?!\p{L})|,? ?(?<unit>M€|milj\. ?€)"
        + @"| ?(?<unit>t CO2 -?ekv/asukas|t CO2-ekv/asukas|h/vrk|(l|€|kpl)/asukas|[uµ]g/m3|%|€|kpl|hlöä?|henkilöä?|vrk|kertaa|vuotta|tonnia|ton|litraa|sija|pv|km|k|t|l)(?![\p{L}\d]))?(?![\p{L}+])",
        Options | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G \d{3}\p{L}", Options, Timeout)]
    private static partial Regex GluedDigits();

    [GeneratedRegex(@"^[1-9]\d{0,2}\.\d{3}$", Options, Timeout)]
    private static partial Regex Ambiguous();
}
