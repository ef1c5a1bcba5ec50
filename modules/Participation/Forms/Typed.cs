using System.Globalization;

namespace Hyte.Participation.Forms;

/// <summary>Reads what people type into forms, and tells the field what is wrong with it.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class Typed(Action<string, string> refuse)
{
    /// <summary>Something was refused.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>Text without spaces around it; null when nothing was typed or it is too long, which is told.</summary>
    public string? Text(string field, string? typed, int longest)
    {
        var text = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
        if (!(text?.Length > longest)) return text;
        Refuse(field, string.Format(RegisterTexts.TooLong, longest, text.Length));
        return null;
    }

    /// <summary>Text that must be there.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="longest">The most letters.</param>
    /// <param name="missing">What to say when nothing was typed.</param>
    public string Required(string field, string? typed, int longest, string missing)
    {
        if (string.IsNullOrWhiteSpace(typed)) Refuse(field, missing);
        return Text(field, typed, longest) ?? "";
    }

    /// <summary>A day in the form of a date field, or as people write it; years 1990–2099.</summary>
    public DateOnly? Day(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and < 2100) return day;
        Refuse(field, RegisterTexts.DayFormat);
        return null;
    }

    /// <summary>A whole number of a range.</summary>
    public int? Whole(string field, string? typed, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (int.TryParse(Bare(typed), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Refuse(field, string.Format(RegisterTexts.WholeFormat, least, most));
        return null;
    }

    /// <summary>A number of a range, with a decimal comma or point.</summary>
    public decimal? Number(string field, string? typed, decimal least, decimal most)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (decimal.TryParse(Bare(typed).Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        Refuse(field, string.Format(RegisterTexts.NumberFormat, least, most));
        return null;
    }

    /// <summary>An address on the web; others, such as <c>javascript:</c>, are refused.</summary>
    public string? Link(string field, string? typed, int longest)
    {
        if (Text(field, typed, longest) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return text;
        Refuse(field, RegisterTexts.LinkFormat);
        return null;
    }

    /// <summary>Refuses a field.</summary>
    public void Refuse(string field, string message)
    {
        HasRefused = true;
        refuse(field, message);
    }

    // Thousands are set apart by spaces, of which Finnish text has several kinds.
    private static string Bare(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).Replace('−', '-');
}
