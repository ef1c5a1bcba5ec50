using Hyte.Documents.Reports;
using Hyte.Modules.Reports;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Web;

namespace Hyte.Host.Pages.Reports;

/// <summary>What templates, states and steps of reports are called.</summary>
internal static class ReportWords
{
    private const int ExcerptLength = 140;

    public static string Of(ReportTemplate template) => template switch
    {
        ReportTemplate.PeriodFollowUp => ReportTexts.TemplatePeriodFollowUp,
        ReportTemplate.YearlyWellbeing => ReportTexts.TemplateYearlyWellbeing,
        ReportTemplate.AuditExtract => ReportTexts.TemplateAuditExtract,
        _ => ReportTexts.TemplateBroadWellbeing,
    };

    public static string LeadOf(ReportTemplate template) => template switch
    {
        ReportTemplate.PeriodFollowUp => ReportTexts.TemplatePeriodFollowUpLead,
        ReportTemplate.YearlyWellbeing => ReportTexts.TemplateYearlyWellbeingLead,
        ReportTemplate.AuditExtract => ReportTexts.TemplateAuditExtractLead,
        _ => ReportTexts.TemplateBroadWellbeingLead,
    };

    /// <summary>The body that has the last word of a report.</summary>
    public static string BodyOf(ReportTemplate template) => template == ReportTemplate.AuditExtract ? ReportTexts.BodyAudit : ReportTexts.BodyCouncil;

    public static string Of(ReportTemplate template, ReportState state) => (template, state) switch
    {
        (ReportTemplate.AuditExtract, ReportState.Council) => ReportTexts.StateAudit,
        (ReportTemplate.AuditExtract, ReportState.Approved) => ReportTexts.StateAuditDone,
        _ => Of(state),
    };

    public static Mark MarkOf(ReportTemplate template, ReportState state) => MarkOf(state) with { Word = Of(template, state) };

    /// <summary>The verb on the button of the step forward, and what the step does.</summary>
    public static (string Act, string What) ForwardFrom(ReportTemplate template, ReportState state) => (template, state) switch
    {
        (ReportTemplate.AuditExtract, ReportState.Comments) => (ReportTexts.ForwardAudit, ReportTexts.ForwardCommentsWhat),
        (ReportTemplate.AuditExtract, ReportState.Council) => (ReportTexts.ForwardAuditDone, ReportTexts.ForwardAuditDoneWhat),
        _ => ForwardFrom(state),
    };

    private static string Of(ReportState state) => state switch
    {
        ReportState.Draft => ReportTexts.StateDraft,
        ReportState.Comments => ReportTexts.StateComments,
        ReportState.Board => ReportTexts.StateBoard,
        ReportState.Council => ReportTexts.StateCouncil,
        _ => ReportTexts.StateApproved,
    };

    private static Mark MarkOf(ReportState state) => state switch
    {
        ReportState.Draft => new Mark(MarkShape.QuarterCircle, MarkTone.Neutral, Of(state)),
        ReportState.Comments => new Mark(MarkShape.HalfCircle, MarkTone.Progress, Of(state)),
        ReportState.Board or ReportState.Council => new Mark(MarkShape.ThreeQuarterCircle, MarkTone.Progress, Of(state)),
        _ => new Mark(MarkShape.FullCircle, MarkTone.Positive, Of(state)),
    };

    private static (string Act, string What) ForwardFrom(ReportState state) => state switch
    {
        ReportState.Draft => (ReportTexts.ForwardDraft, ReportTexts.ForwardDraftWhat),
        ReportState.Comments => (ReportTexts.ForwardComments, ReportTexts.ForwardCommentsWhat),
        ReportState.Board => (ReportTexts.ForwardBoard, ReportTexts.ForwardBoardWhat),
        _ => (ReportTexts.ForwardCouncil, ReportTexts.ForwardCouncilWhat),
    };

    public static Mark MarkOf(CommentUse? use) => use switch
    {
        CommentUse.Taken => new Mark(MarkShape.FullCircle, MarkTone.Positive, ReportTexts.CommentTaken),
        CommentUse.NotTaken => new Mark(MarkShape.Cross, MarkTone.Neutral, ReportTexts.CommentNotTaken),
        _ => new Mark(MarkShape.Question, MarkTone.Attention, ReportTexts.CommentUnanswered),
    };

    /// <summary>How a text begins, without its marks and with its figures.</summary>
    public static string Excerpt(string text, WorkingReport work)
    {
        var words = string.Join(' ', ReportMarkdown.Blocks(text, work.Figures).SelectMany(WordsOf));
        return words.Length > ExcerptLength ? words[..ExcerptLength].TrimEnd() + "…" : words;
    }

    private static IEnumerable<string> WordsOf(ReportBlock block) => block switch
    {
        ReportParagraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        ReportList list => list.Items.SelectMany(item => item.SelectMany(WordsOf)),
        ReportSection section => section.Blocks.SelectMany(WordsOf).Prepend(section.Title + "."),
        ReportTable table => [table.Caption],
        _ => [],
    };
}
