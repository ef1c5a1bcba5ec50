using Hyte.Participation.Privacy;
using Hyte.Web;

namespace Hyte.Participation.Forms;

/// <summary>Reads what people type into a form, and tells every mistake beside its field, not only the first one.</summary>
/// <remarks>
/// A reader answers null when its field is empty, and when it refused what stands there. A text is given back also when it is too long:
/// what is checked after it must not take it for missing. Whoever reads asks <see cref="HasRefused"/> before using any of it.
/// </remarks>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed partial class Typed(Action<string, string> refuse)
{
    /// <summary>Something was refused.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>A text of several lines without the white space around it; null when there is nothing.</summary>
    public static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    /// <summary>A text of one line, runs of white space made one space; null when there is nothing.</summary>
    public static string? OneLine(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : string.Join(' ', typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What to say of a text that is too long.</summary>
    public static string TooLong(int longest, int length) => string.Format(FormTexts.TooLong, FinnishFormat.Count(longest), FinnishFormat.Count(length));

    /// <summary>Refuses a field.</summary>
    public void Refuse(string field, string message)
    {
        HasRefused = true;
        refuse(field, message);
    }

    /// <summary>A value that must be there.</summary>
    public T? Need<T>(string field, T? value, string missing)
        where T : struct
    {
        if (value is null) Refuse(field, missing);
        return value;
    }

    /// <summary>A text that may be left out.</summary>
    public string? Optional(string field, string? typed, int longest)
    {
        var text = Plain(typed);
        if (text?.Length > longest) Refuse(field, TooLong(longest, text.Length));
        return text;
    }

    /// <summary>A text that must be there; empty when it is not.</summary>
    public string Required(string field, string? typed, int longest, string missing)
    {
        if (Optional(field, typed, longest) is { } text) return text;
        Refuse(field, missing);
        return "";
    }

    /// <summary>One line that may be left out.</summary>
    public string? Line(string field, string? typed, int longest) => Optional(field, OneLine(typed), longest);

    /// <summary>One line that must be there; empty when it is not.</summary>
    public string RequiredLine(string field, string? typed, int longest, string missing) => Required(field, OneLine(typed), longest, missing);

    /// <summary>An address on the web that may be left out.</summary>
    public string? Link(string field, string? typed, int longest)
    {
        var text = Optional(field, typed, longest);
        if (text is null || IsOfWeb(text)) return text;
        Refuse(field, FormTexts.LinkFormat);
        return null;
    }

    /// <summary>An address of a page or a document that may be left out: of the web, or a path inside the product.</summary>
    public string? Address(string field, string? typed, int longest, string? wrong = null)
    {
        var text = Optional(field, typed, longest);
        if (text is null || IsPath(text) || IsOfWeb(text)) return text;
        Refuse(field, wrong ?? FormTexts.AddressFormat);
        return null;
    }

    /// <summary>An e-mail address that may be left out, in the form in which it is stored.</summary>
    public string? Email(string field, string? typed) => string.IsNullOrWhiteSpace(typed) ? null : RequiredEmail(field, typed);

    /// <summary>An e-mail address that must be there.</summary>
    public string? RequiredEmail(string field, string? typed)
    {
        var email = EmailKey.Of(typed);
        if (email is null) Refuse(field, FormTexts.EmailFormat);
        return email;
    }

    // Anything else, such as javascript:, must never become a link.
    private static bool IsOfWeb(string text) =>
        !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;

    // A browser reads // and /\ as the beginning of another host.
    private static bool IsPath(string text) =>
        text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\') && !text.Any(char.IsWhiteSpace);
}
