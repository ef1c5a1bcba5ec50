using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Forms;

/// <content>Numbers and money.</content>
internal sealed partial class Typed
{
    /// <summary>The most euros that a field takes.</summary>
    public const decimal MostEuros = 100_000_000m;

    /// <summary>A whole number without a sign; null when it is none.</summary>
    public static int? ReadWhole(string? typed) => int.TryParse(Bare(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number with a comma or a full stop; null when it is none.</summary>
    public static decimal? ReadNumber(string? typed) =>
        decimal.TryParse(Bare(typed).Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A whole number of a range, both ends included, that may be left out.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="least">The smallest, zero or more.</param>
    /// <param name="most">The largest.</param>
    /// <param name="wrong">What to say of anything else, with places for both ends.</param>
    public int? Whole(string field, string? typed, int least, int most, string? wrong = null) =>
        string.IsNullOrWhiteSpace(typed) ? null : RequiredWhole(field, typed, least, most, wrong);

    /// <summary>A whole number that must be there; otherwise as <see cref="Whole"/>.</summary>
    public int? RequiredWhole(string field, string? typed, int least, int most, string? wrong = null) =>
        Need(field, ReadWhole(typed) is { } number && number >= least && number <= most ? number : (int?)null, Between(wrong ?? FormTexts.WholeFormat, least, most));

    /// <summary>A number of a range, both ends included, that may be left out.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="least">The smallest.</param>
    /// <param name="most">The largest.</param>
    /// <param name="wrong">What to say of anything else, with places for both ends.</param>
    public decimal? Number(string field, string? typed, decimal least, decimal most, string? wrong = null) =>
        string.IsNullOrWhiteSpace(typed) ? null : RequiredNumber(field, typed, least, most, wrong);

    /// <summary>A number that must be there; otherwise as <see cref="Number"/>.</summary>
    public decimal? RequiredNumber(string field, string? typed, decimal least, decimal most, string? wrong = null) =>
        Need(field, ReadNumber(typed) is { } number && number >= least && number <= most ? number : (decimal?)null, Between(wrong ?? FormTexts.NumberFormat, least, most));

    /// <summary>Euros above zero with two decimals at most, that may be left out.</summary>
    public decimal? Euros(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var euros = ReadNumber(typed.Replace("€", "", StringComparison.Ordinal));
        return Need(field, euros is > 0 and <= MostEuros && decimal.Round(euros.Value, 2) == euros ? euros : null, FormTexts.EurosFormat);
    }

    /// <summary>Euros that must be there.</summary>
    public decimal? RequiredEuros(string field, string? typed, string missing)
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, missing);
        return Euros(field, typed);
    }

    // A year is a number of four digits too, and nobody writes it 2 000.
    private static string Between(string wrong, decimal least, decimal most) => string.Format(wrong, End(least), End(most));

    private static string End(decimal number) => number is > -10_000 and < 10_000 ? FinnishFormat.Number(number).Replace("\u00A0", "", StringComparison.Ordinal) : FinnishFormat.Number(number);

    // Thousands are set apart by spaces, of which Finnish text has several kinds, and its minus is no hyphen.
    private static string Bare(string? typed) => string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter))).Replace('\u2212', '-');
}
