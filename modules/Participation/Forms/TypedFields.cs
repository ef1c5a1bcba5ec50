using System.Globalization;

namespace Hyte.Participation.Forms;

/// <summary>Reads the texts of a form and tells every mistake beside its field, not only the first one.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class TypedFields(Action<string, string> refuse)
{
    /// <summary>False when something was refused.</summary>
    public bool AreFine { get; private set; } = true;

    /// <summary>Refuses a field.</summary>
    public void Refuse(string field, string message)
    {
        AreFine = false;
        refuse(field, message);
    }

    /// <summary>A text that must be there; empty when it was refused.</summary>
    public string Required(string field, string? typed, int longest, string missing)
    {
        var text = Optional(field, typed, longest);
        if (text is null && string.IsNullOrWhiteSpace(typed)) Refuse(field, missing);
        return text ?? "";
    }

    /// <summary>A text that may be left out.</summary>
    public string? Optional(string field, string? typed, int longest)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var text = typed.Trim().ReplaceLineEndings("\n");
        if (text.Length <= longest) return text;
        Refuse(field, string.Format(FormTexts.TooLong, longest, text.Length));
        return null;
    }

    /// <summary>A day between two days, both included; null when it was refused.</summary>
    public DateOnly? Day(string field, string? typed, DateOnly first, DateOnly last, string missing)
    {
        // A date field sends the first form; a browser without one sends what people write.
        if (!DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) Refuse(field, missing);
        else if (day < first) Refuse(field, string.Format(FormTexts.TooEarly, Web.FinnishFormat.Date(first)));
        else if (day > last) Refuse(field, string.Format(FormTexts.TooLate, Web.FinnishFormat.Date(last)));
        else return day;
        return null;
    }

    /// <summary>An address of a page or a document that may be left out: of the web, or a path inside the product.</summary>
    public string? Address(string field, string? typed, int longest)
    {
        if (Optional(field, typed, longest) is not { } text) return null;
        if (IsAddress(text)) return text;
        Refuse(field, FormTexts.AddressFormat);
        return null;
    }

    // Anything else, such as javascript:, must never become a link.
    private static bool IsAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && ((text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\'))
            || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0));
}
