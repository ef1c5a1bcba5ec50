using System.Globalization;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Model;

/// <summary>What a survey is: a form of many questions, or the one question of a week.</summary>
internal enum SurveyKind
{
    Survey,
    WeeklyQuestion,
}

/// <summary>Where a survey stands. Computed from what is stored and the time, so no job has to turn it.</summary>
internal enum SurveyState
{
    /// <summary>Luonnos: its questions can still change.</summary>
    Draft,

    /// <summary>Tulossa: published, but not open yet.</summary>
    Scheduled,

    /// <summary>Avoinna.</summary>
    Open,

    /// <summary>Päättynyt: the results are there, but not yet what they changed.</summary>
    Ended,

    /// <summary>Suljettu: it has been told what the answers changed.</summary>
    Closed,
}

/// <summary>As what a respondent answers: the vocabulary that a survey picks from.</summary>
internal enum RespondentRole
{
    Resident,
    Employee,
    ElectedOfficial,
    Entrepreneur,
    Association,
    LeisureResident,
}

/// <summary>How an answer came.</summary>
internal enum AnswerSource
{
    Web,
    Paper,
    Event,
}

internal enum QuestionKind
{
    OneChoice,
    SeveralChoices,
    Scale,
    Number,
    ShortText,
    LongText,

    /// <summary>No question: begins a part of the form, and a step of its own.</summary>
    Heading,
}

/// <summary>The Finnish words of the vocabularies.</summary>
internal static class SurveyWords
{
    /// <summary>A week as people say it: <c>vk 18 (3.5.–9.5.2027)</c>.</summary>
    public static string Week(DateOnly monday) =>
        string.Format(SurveyTexts.Week, ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)), monday.ToString("d.M.", CultureInfo.InvariantCulture), FinnishFormat.Date(monday.AddDays(6)));

    public static string Of(SurveyState state) => state switch
    {
        SurveyState.Draft => SurveyTexts.StateDraft,
        SurveyState.Scheduled => SurveyTexts.StateScheduled,
        SurveyState.Open => SurveyTexts.StateOpen,
        SurveyState.Ended => SurveyTexts.StateEnded,
        _ => SurveyTexts.StateClosed,
    };

    public static string Of(RespondentRole? role) => role switch
    {
        RespondentRole.Resident => SurveyTexts.RoleResident,
        RespondentRole.Employee => SurveyTexts.RoleEmployee,
        RespondentRole.ElectedOfficial => SurveyTexts.RoleElected,
        RespondentRole.Entrepreneur => SurveyTexts.RoleEntrepreneur,
        RespondentRole.Association => SurveyTexts.RoleAssociation,
        RespondentRole.LeisureResident => SurveyTexts.RoleLeisure,
        _ => SurveyTexts.RoleUnknown,
    };

    public static string Of(AnswerSource source) => source switch
    {
        AnswerSource.Web => SurveyTexts.SourceWeb,
        AnswerSource.Paper => SurveyTexts.SourcePaper,
        _ => SurveyTexts.SourceEvent,
    };

    public static string Of(QuestionKind kind) => kind switch
    {
        QuestionKind.OneChoice => SurveyTexts.KindOneChoice,
        QuestionKind.SeveralChoices => SurveyTexts.KindSeveralChoices,
        QuestionKind.Scale => SurveyTexts.KindScale,
        QuestionKind.Number => SurveyTexts.KindNumber,
        QuestionKind.ShortText => SurveyTexts.KindShortText,
        QuestionKind.LongText => SurveyTexts.KindLongText,
        _ => SurveyTexts.KindHeading,
    };
}
