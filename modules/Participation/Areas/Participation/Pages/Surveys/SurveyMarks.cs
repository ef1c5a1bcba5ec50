using Hyte.Participation.Surveys.Model;
using Hyte.Web;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>How surveys are shown in a few signs and words.</summary>
internal static class SurveyMarks
{
    public static Mark Of(SurveyState state) => state switch
    {
        SurveyState.Draft => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, SurveyWords.Of(state)),
        SurveyState.Scheduled => new Mark(MarkShape.QuarterCircle, MarkTone.Neutral, SurveyWords.Of(state)),
        SurveyState.Open => new Mark(MarkShape.HalfCircle, MarkTone.Progress, SurveyWords.Of(state)),
        SurveyState.Ended => new Mark(MarkShape.Question, MarkTone.Attention, SurveyWords.Of(state)),
        _ => new Mark(MarkShape.FullCircle, MarkTone.Positive, SurveyWords.Of(state)),
    };

    public static string AudienceOf(Survey survey) =>
        string.Join(", ", new[] { survey.ForStaff ? SurveyTexts.ForStaff : null, survey.ForResidents ? SurveyTexts.ForResidents : null }.OfType<string>());

    public static string RolesOf(Survey survey) => survey.Roles.Count == 0 ? SurveyTexts.NoRoles : string.Join(", ", survey.Roles.Select(role => SurveyWords.Of(role)));
}
