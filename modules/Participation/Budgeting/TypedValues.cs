using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Budgeting;

/// <summary>Reads what people type into a form. Every reader says beside the field what is wrong, and answers null then.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class TypedValues(Action<string, string> refuse)
{
    /// <summary>The most euros that any field takes.</summary>
    public const decimal MostMoney = 100_000_000m;

    /// <summary>Something was refused.</summary>
    public bool HasRefused { get; private set; }

    public void Refuse(string field, string message)
    {
        HasRefused = true;
        refuse(field, message);
    }

    /// <summary>A text that must be there.</summary>
    public string? Required(string field, string? typed, int longest, string missing)
    {
        if (Plain(typed) is not null) return Optional(field, typed, longest);
        Refuse(field, missing);
        return null;
    }

    /// <summary>A text that may be missing.</summary>
    public string? Optional(string field, string? typed, int longest)
    {
        var text = Plain(typed);
        if (text is null || text.Length <= longest) return text;
        Refuse(field, string.Format(BudgetTexts.TooLong, FinnishFormat.Count(longest), FinnishFormat.Count(text.Length)));
        return null;
    }

    /// <summary>A day; null when the field is empty.</summary>
    public DateOnly? Day(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        // A date field sends the first form; a browser without one sends what people write.
        if (DateOnly.TryParseExact(typed.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100) return day;
        Refuse(field, BudgetTexts.DayFormat);
        return null;
    }

    /// <summary>A day that must be there.</summary>
    public DateOnly? RequiredDay(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, BudgetTexts.DayMissing);
        return Day(field, typed);
    }

    /// <summary>Euros above zero with two decimals at most; null when the field is empty.</summary>
    public decimal? Money(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var plain = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter) && letter != '€')).Replace(',', '.');
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            && euros is > 0 and <= MostMoney && decimal.Round(euros, 2) == euros) return euros;
        Refuse(field, BudgetTexts.MoneyFormat);
        return null;
    }

    /// <summary>Euros that must be there.</summary>
    public decimal? RequiredMoney(string field, string? typed, string missing)
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, missing);
        return Money(field, typed);
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/> that must be there.</summary>
    public int? WholeNumber(string field, string? typed, int least, int most)
    {
        var plain = string.Concat((typed ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Refuse(field, string.Format(BudgetTexts.WholeNumberFormat, FinnishFormat.Count(least), FinnishFormat.Count(most)));
        return null;
    }

    public static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    /// <summary>A day as a date field takes it.</summary>
    public static string? Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Euros as a person would type them.</summary>
    public static string? Shown(decimal? euros) => euros is { } value ? FinnishFormat.Number(value) : null;

    /// <summary>Euros in a text: <c>2 000 €</c>, and with both digits of the cents when there are any: <c>1 250,50 €</c>.</summary>
    public static string Euros(decimal euros) => $"{FinnishFormat.Number(euros, decimal.IsInteger(euros) ? 0 : 2)}\u00A0€";
}
