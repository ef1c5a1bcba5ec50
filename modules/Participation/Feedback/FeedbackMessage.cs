using Hyte.Storage;

namespace Hyte.Participation.Feedback;

/// <summary>A message about feedback after the first: an answer, a reply or an internal note.</summary>
internal sealed class FeedbackMessage : Record
{
    private FeedbackMessage()
    {
    }

    internal FeedbackMessage(FeedbackItem item, FeedbackMessageKind kind, string text, string by)
    {
        Item = item;
        Kind = kind;
        Text = text;
        By = by;
    }

    public int ItemId { get; private set; }

    public FeedbackItem Item { get; private set; } = null!;

    public FeedbackMessageKind Kind { get; private set; }

    [NotInHistory]
    public string Text { get; private set; } = "";

    /// <summary>Who of the city wrote it, as history shows them; empty for the sender.</summary>
    public string By { get; private set; } = "";

    /// <summary>When the mail server took it, in UTC; null when it has not been mailed.</summary>
    public DateTime? MailedAt { get; set; }

    internal void ForgetWords() => Text = FeedbackTexts.ErasedText;
}
