using Hyte.Modules;
using Hyte.Modules.People;

namespace Hyte.Platform.Reports;

/// <summary>What a member of the wellbeing group says of a chapter, and how it was used.</summary>
public sealed class ReportComment
{
    /// <summary>The longest comment, in characters.</summary>
    public const int LongestText = 4000;

    private ReportComment()
    {
    }

    /// <summary>Says something.</summary>
    /// <exception cref="RuleBrokenException"><c>comment.text</c>: there are no words, or too many.</exception>
    internal ReportComment(int reportId, string chapter, string chapterTitle, string? text, Actor by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new RuleBrokenException("comment.text", ReportTexts.CommentMissing);
        (ReportId, Chapter, ChapterTitle, At) = (reportId, chapter, chapterTitle, at);
        (ById, ByName) = (by.Id, by.Name);
        Text = Bounded(text);
    }

    /// <summary>Key; grows with time.</summary>
    public int Id { get; private set; }

    /// <summary>The report.</summary>
    public int ReportId { get; private set; }

    /// <summary>Key of the chapter in the report; empty when it is of the whole.</summary>
    public string Chapter { get; private set; } = "";

    /// <summary>The chapter's heading at that time.</summary>
    public string ChapterTitle { get; private set; } = "";

    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Id of who said it.</summary>
    public string ById { get; private set; } = "";

    /// <summary>How that actor is shown.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>How it was used; null until somebody says.</summary>
    public CommentUse? Use { get; private set; }

    /// <summary>What was done, or why nothing was.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredByName { get; private set; }

    /// <summary>Raised at every answer, so that two people see each other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Says how it was used. A later answer replaces the earlier.</summary>
    /// <exception cref="RuleBrokenException"><c>comment.use</c>: nothing was chosen. <c>comment.answer</c>: not taking it into account needs a reason.</exception>
    internal void Reply(CommentUse? use, string? answer, Actor by, DateTime at)
    {
        if (use is not { } chosen) throw new RuleBrokenException("comment.use", ReportTexts.CommentUseMissing);
        if (chosen == CommentUse.NotTaken && string.IsNullOrWhiteSpace(answer)) throw new RuleBrokenException("comment.answer", ReportTexts.CommentReasonMissing);
        Answer = string.IsNullOrWhiteSpace(answer) ? null : Bounded(answer);
        (Use, AnsweredAt, AnsweredByName) = (chosen, at, by.Name);
        Version++;
    }

    private static string Bounded(string text)
    {
        var clean = ReportText.Clean(text);
        return clean.Length <= LongestText ? clean : throw new RuleBrokenException("comment.text", string.Format(ReportTexts.TextTooLong, LongestText));
    }
}

/// <summary>How a comment was used.</summary>
public enum CommentUse
{
    /// <summary>Otettu huomioon.</summary>
    Taken,

    /// <summary>Ei otettu huomioon; the reason is told.</summary>
    NotTaken,
}
