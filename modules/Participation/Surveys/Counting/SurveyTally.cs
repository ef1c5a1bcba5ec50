using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>The bare counts of a survey as the database gives them. Never shown: <see cref="ResultMaking"/> makes of them what may be.</summary>
/// <param name="Responses">Respondents by role and way.</param>
/// <param name="Answers">Equal answers, counted together.</param>
internal sealed record SurveyTally(IReadOnlyList<ResponseCount> Responses, IReadOnlyList<AnswerCount> Answers);

/// <summary>How many respondents of a role came one way.</summary>
internal sealed record ResponseCount(RespondentRole? Role, AnswerSource Source, int Count);

/// <summary>How many respondents of a role gave one and the same answer to a question; an answer without a value was left empty.</summary>
internal sealed record AnswerCount(int QuestionId, RespondentRole? Role, int? Choice, long? Ticks, decimal? Number, bool HasText, int Count)
{
    public bool IsEmpty => this is { Choice: null, Ticks: null, Number: null, HasText: false };
}
