using Hyte.Modules;
using Hyte.Modules.People;

namespace Hyte.Platform.Reports;

/// <summary>A section that an editor has left out of a report, with the reason. THL's minimum content asks that leaving out is a choice that the report tells of.</summary>
public sealed class LeftOutSection
{
    private LeftOutSection()
    {
    }

    /// <summary>Leaves a section out.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="section">Key of the section or topic in the report.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="chapterTitle">The heading of its chapter.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who leaves it out.</param>
    /// <param name="at">Now, in UTC.</param>
    /// <exception cref="RuleBrokenException"><c>left-out.reason</c>: there is no reason, or it is too long.</exception>
    public LeftOutSection(int reportId, string section, string title, string chapterTitle, string? reason, Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleBrokenException("left-out.reason", ReportTexts.LeftOutReasonMissing);
        if (reason.Trim().Length > Report.LongestNote) throw new RuleBrokenException("left-out.reason", string.Format(ReportTexts.NoteTooLong, Report.LongestNote));
        (ReportId, Section, Title, ChapterTitle) = (reportId, section, title, chapterTitle);
        (Reason, ByName, At) = (reason.Trim(), by.Name, at);
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The report.</summary>
    public int ReportId { get; private set; }

    /// <summary>Key of the section in the report.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Its heading when it was left out.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The heading of its chapter then.</summary>
    public string ChapterTitle { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who left it out.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The same choice in another report.</summary>
    internal LeftOutSection For(int reportId) => new()
    {
        ReportId = reportId,
        Section = Section,
        Title = Title,
        ChapterTitle = ChapterTitle,
        Reason = Reason,
        ByName = ByName,
        At = At,
    };
}
