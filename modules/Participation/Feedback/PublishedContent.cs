using System.Text.RegularExpressions;
using Hyte.Modules.Search;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Feedback;

/// <summary>"You said – we did", written by staff for everybody to read.</summary>
internal sealed partial record PublishedContent
{
    public const int Longest = 2000;

    private PublishedContent()
    {
    }

    public required string Said { get; init; }

    public required string Did { get; init; }

    /// <summary>Checks what was typed, and that it shows nothing of who said it.</summary>
    /// <remarks>An address, a telephone number, an identity code and the sender's own name are found; the person who publishes still reads it through.</remarks>
    /// <returns>Null when something was refused.</returns>
    public static PublishedContent? Read(PublishedDraft draft, string? senderName, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var said = fields.Required(nameof(draft.Said), draft.Said, Longest, FeedbackTexts.SaidMissing);
        var did = fields.Required(nameof(draft.Did), draft.Did, Longest, FeedbackTexts.DidMissing);
        foreach (var (field, text) in new[] { (nameof(draft.Said), said), (nameof(draft.Did), did) })
        {
            if (Contacts().IsMatch(text)) fields.Refuse(field, FeedbackTexts.PersonalContacts);
            else if (Names(text, senderName)) fields.Refuse(field, FeedbackTexts.PersonalName);
        }

        return fields.HasRefused ? null : new PublishedContent { Said = said, Did = did };
    }

    private static bool Names(string text, string? name) =>
        SearchText.Fold(name) is { Length: > 2 } folded && SearchText.Fold(text).Contains(folded, StringComparison.Ordinal);

    // An e-mail address, a telephone number of at least seven digits, a Finnish identity code.
    [GeneratedRegex(@"\S+@\S+\.\S+|(\+358|\b0)[\d \-]{6,}\d|\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contacts();
}

/// <summary>"You said – we did" as a person types it.</summary>
internal sealed class PublishedDraft
{
    public string? Said { get; set; }

    public string? Did { get; set; }
}
