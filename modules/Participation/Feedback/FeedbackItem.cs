using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Participation.Feedback;

/// <summary>What somebody told the city, and how it was handled: new, routed to a unit, answered, closed. Closed without an answer it needs a reason.</summary>
internal sealed class FeedbackItem : Record
{
    private FeedbackItem()
    {
    }

    /// <param name="content">What was said.</param>
    /// <param name="receivedOn">The day on which it came.</param>
    /// <param name="isPublic">It came by the residents' pages.</param>
    /// <param name="confirmedAt">When the address was known to be the sender's, in UTC; null when nobody has confirmed it.</param>
    public FeedbackItem(FeedbackContent content, DateOnly receivedOn, bool isPublic, DateTime? confirmedAt)
    {
        Source = content.Source;
        Subject = content.Subject;
        Text = content.Text;
        Theme = content.Theme;
        Area = content.Area;
        SenderName = content.SenderName;
        SenderEmail = content.SenderEmail;
        ReceivedOn = receivedOn;
        IsPublic = isPublic;
        EmailConfirmedAt = content.SenderEmail is null ? null : confirmedAt;
        SearchText = Modules.Search.SearchText.Fold($"{Subject} {Text} {Area}");
    }

    public FeedbackSource Source { get; private set; }

    public bool IsPublic { get; private set; }

    [NotInHistory]
    public string Subject { get; private set; } = "";

    [NotInHistory]
    public string Text { get; private set; } = "";

    public FeedbackTheme Theme { get; private set; }

    /// <summary>The part of the city that it is about, in the sender's words.</summary>
    [NotInHistory]
    public string? Area { get; private set; }

    [NotInHistory]
    public string? SenderName { get; private set; }

    /// <summary>The address as <see cref="Privacy.EmailKey"/> writes it; null when none was given or it has been forgotten.</summary>
    [NotInHistory]
    public string? SenderEmail { get; private set; }

    /// <summary>When the address was confirmed, in UTC. Nothing is mailed before that.</summary>
    public DateTime? EmailConfirmedAt { get; private set; }

    /// <summary>When the sender was forgotten, in UTC.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public FeedbackStage Stage { get; private set; } = FeedbackStage.New;

    /// <summary>The unit that answers, by its code in the directory.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>The last day for the unit's answer.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>The day of the first answer.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why it was closed without an answer.</summary>
    public string? ClosedBecause { get; private set; }

    /// <summary>What was said, edited for everybody to read.</summary>
    public string? PublishedSaid { get; private set; }

    /// <summary>What the city did.</summary>
    public string? PublishedDid { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>How many messages there are; grows with each, so that two who write at once are told apart.</summary>
    public int MessageCount { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public List<FeedbackMessage> Messages { get; } = [];

    public bool HasSender => SenderEmail is not null || SenderName is not null;

    /// <summary>The city may write to the sender.</summary>
    public bool MayBeMailed => SenderEmail is not null && EmailConfirmedAt is not null;

    /// <summary>Gives it to a unit to answer.</summary>
    /// <exception cref="RuleBrokenException">It is closed.</exception>
    public void Route(string unit, DateOnly answerBy)
    {
        RefuseClosed();
        UnitCode = unit;
        AnswerBy = answerBy;
        if (Stage == FeedbackStage.New) Stage = FeedbackStage.Routed;
    }

    /// <summary>Answers the sender.</summary>
    /// <exception cref="RuleBrokenException">It is closed.</exception>
    public FeedbackMessage Answer(string text, string by, DateOnly today)
    {
        RefuseClosed();
        AnsweredOn ??= today;
        Stage = FeedbackStage.Answered;
        return Add(FeedbackMessageKind.Answer, text, by);
    }

    /// <summary>Takes a further message of the sender: the city owes an answer again.</summary>
    /// <exception cref="RuleBrokenException">It is closed.</exception>
    public FeedbackMessage Reply(string text)
    {
        RefuseClosed();
        Stage = UnitCode is null ? FeedbackStage.New : FeedbackStage.Routed;
        return Add(FeedbackMessageKind.Reply, text, "");
    }

    /// <summary>Writes a note that only staff see.</summary>
    public FeedbackMessage Note(string text, string by) => Add(FeedbackMessageKind.Note, text, by);

    /// <summary>Closes it.</summary>
    /// <exception cref="RuleBrokenException">Nobody has answered and no reason is given, or it is closed already.</exception>
    public void Close(string? reason, DateOnly today)
    {
        RefuseClosed();
        if (AnsweredOn is null && reason is null) throw new RuleBrokenException("feedback.not-answered", FeedbackTexts.RuleNotAnswered);
        ClosedBecause = reason;
        ClosedOn = today;
        Stage = FeedbackStage.Closed;
    }

    /// <summary>Tells everybody what was said and what was done.</summary>
    /// <exception cref="RuleBrokenException">Nobody has answered it and it is not closed.</exception>
    public void Publish(PublishedContent content, DateOnly today)
    {
        if (AnsweredOn is null && Stage != FeedbackStage.Closed) throw new RuleBrokenException("feedback.not-handled", FeedbackTexts.RuleNotHandled);
        PublishedSaid = content.Said;
        PublishedDid = content.Did;
        PublishedOn ??= today;
    }

    /// <summary>Takes it back from everybody's sight.</summary>
    public void Unpublish() => (PublishedSaid, PublishedDid, PublishedOn) = (null, null, null);

    /// <summary>Notes that the address is the sender's own.</summary>
    public void ConfirmEmail(DateTime at) => EmailConfirmedAt ??= SenderEmail is null ? null : at;

    /// <summary>Forgets who the sender was.</summary>
    public void ForgetSender(DateTime at)
    {
        (SenderName, SenderEmail, EmailConfirmedAt) = (null, null, null);
        AnonymisedAt = at;
    }

    /// <summary>Forgets what the sender wrote, too, for a person who asks for that. That there was feedback, and the city's answers, stay.</summary>
    public void ForgetWords()
    {
        Subject = FeedbackTexts.ErasedSubject;
        Text = FeedbackTexts.ErasedText;
        Area = null;
        SearchText = "";
        foreach (var message in Messages.Where(m => m.Kind == FeedbackMessageKind.Reply)) message.ForgetWords();
    }

    private FeedbackMessage Add(FeedbackMessageKind kind, string text, string by)
    {
        var message = new FeedbackMessage(this, kind, text, by);
        Messages.Add(message);
        MessageCount++;
        return message;
    }

    private void RefuseClosed()
    {
        if (Stage == FeedbackStage.Closed) throw new RuleBrokenException("feedback.closed", FeedbackTexts.RuleClosed);
    }
}
