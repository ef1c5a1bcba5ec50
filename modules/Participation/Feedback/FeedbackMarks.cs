using Hyte.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Feedback;

/// <summary>Stages, sources and themes of feedback as people see them.</summary>
internal static class FeedbackMarks
{
    public static Mark ToMark(this FeedbackStage stage) => stage switch
    {
        FeedbackStage.New => new Mark(MarkShape.EmptyCircle, MarkTone.Attention, FeedbackTexts.StageNew),
        FeedbackStage.Routed => new Mark(MarkShape.QuarterCircle, MarkTone.Progress, FeedbackTexts.StageRouted),
        FeedbackStage.Answered => new Mark(MarkShape.ThreeQuarterCircle, MarkTone.Positive, FeedbackTexts.StageAnswered),
        _ => new Mark(MarkShape.FullCircle, MarkTone.Positive, FeedbackTexts.StageClosed),
    };

    public static string Word(this FeedbackSource source) => source switch
    {
        FeedbackSource.Resident => FeedbackTexts.SourceResident,
        FeedbackSource.Partner => FeedbackTexts.SourcePartner,
        _ => FeedbackTexts.SourceStaff,
    };

    public static string Word(this FeedbackTheme theme) => theme switch
    {
        FeedbackTheme.Traffic => FeedbackTexts.ThemeTraffic,
        FeedbackTheme.Environment => FeedbackTexts.ThemeEnvironment,
        FeedbackTheme.Children => FeedbackTexts.ThemeChildren,
        FeedbackTheme.Older => FeedbackTexts.ThemeOlder,
        FeedbackTheme.Culture => FeedbackTexts.ThemeCulture,
        FeedbackTheme.Sports => FeedbackTexts.ThemeSports,
        FeedbackTheme.Accessibility => FeedbackTexts.ThemeAccessibility,
        FeedbackTheme.Service => FeedbackTexts.ThemeService,
        _ => FeedbackTexts.ThemeOther,
    };

    /// <summary>The themes of a select; what fits nothing else comes last.</summary>
    public static IEnumerable<SelectListItem> Themes(string first) =>
        Enum.GetValues<FeedbackTheme>().OrderBy(theme => theme == FeedbackTheme.Other).Select(theme => new SelectListItem(theme.Word(), theme.ToString())).Prepend(new SelectListItem(first, ""));

    /// <summary>The number by which a sender may ask about feedback.</summary>
    public static string Number(int id) => $"P-{id}";
}
