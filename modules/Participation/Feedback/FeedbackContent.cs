using Hyte.Participation.Forms;

namespace Hyte.Participation.Feedback;

/// <summary>What feedback says and who gave it, once it has been checked.</summary>
internal sealed record FeedbackContent
{
    public const int LongestSubject = 200;
    public const int LongestText = 6000;
    public const int LongestName = 200;
    public const int LongestReason = 1000;

    private FeedbackContent()
    {
    }

    public required FeedbackSource Source { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required FeedbackTheme Theme { get; init; }

    public string? Area { get; init; }

    public string? SenderName { get; init; }

    public string? SenderEmail { get; init; }

    /// <summary>Checks everything that a person typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public static FeedbackContent? Read(FeedbackDraft draft, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var source = Enum.TryParse<FeedbackSource>(draft.Source, out var from) && Enum.IsDefined(from) ? from : (FeedbackSource?)null;
        if (source is null) fields.Refuse(nameof(draft.Source), FeedbackTexts.SourceMissing);
        var theme = string.IsNullOrEmpty(draft.Theme) ? FeedbackTheme.Other : Enum.TryParse<FeedbackTheme>(draft.Theme, out var about) && Enum.IsDefined(about) ? about : (FeedbackTheme?)null;
        if (theme is null) fields.Refuse(nameof(draft.Theme), FeedbackTexts.ThemeMissing);
        var subject = fields.Required(nameof(draft.Subject), draft.Subject, LongestSubject, FeedbackTexts.SubjectMissing);
        var text = fields.Required(nameof(draft.Text), draft.Text, LongestText, FeedbackTexts.TextMissing);
        var area = fields.Optional(nameof(draft.Area), draft.Area, LongestName);
        var name = fields.Optional(nameof(draft.SenderName), draft.SenderName, LongestName);
        var email = fields.Email(nameof(draft.SenderEmail), draft.SenderEmail);
        return fields.HasRefused ? null : new FeedbackContent
        {
            Source = source!.Value,
            Subject = subject,
            Text = text,
            Theme = theme!.Value,
            Area = area,
            SenderName = name,
            SenderEmail = email,
        };
    }
}

/// <summary>Feedback as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class FeedbackDraft
{
    public string? Source { get; set; }

    public string? Subject { get; set; }

    public string? Text { get; set; }

    public string? Theme { get; set; }

    public string? Area { get; set; }

    public string? SenderName { get; set; }

    public string? SenderEmail { get; set; }
}
