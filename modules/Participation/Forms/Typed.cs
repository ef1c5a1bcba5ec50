using Hyte.Participation.Privacy;
using Hyte.Web.Forms;

namespace Hyte.Participation.Forms;

/// <summary>Reads the forms of the module. What every form needs is the common reader's; here are lines, addresses and, in the other parts, days and numbers.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed partial class Typed(Action<string, string> refuse) : TypedFields(refuse)
{
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
