using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Tests.Surveys;

/// <summary>Surveys and questions for tests.</summary>
internal static class GivenSurvey
{
    public static readonly DateTime Opens = new(2027, 5, 1, 6, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime Closes = new(2027, 5, 20, 12, 0, 0, DateTimeKind.Utc);

    public static SurveyContent Content(int limit = 5, params RespondentRole[] roles) =>
        new("Keskustan viihtyvyys", "Vastaa, niin suunnittelemme paremmin.", Opens, Closes, true, true, roles, limit, false);

    public static Survey Survey(int limit = 5, params RespondentRole[] roles) => new(SurveyKind.Survey, Content(limit, roles));

    public static QuestionContent OneChoiceContent(string text, string[] options, bool required = false, (int Question, string[] Answers)? condition = null) =>
        new(QuestionKind.OneChoice, text, null, required, null, null, null, options, condition?.Question, condition?.Answers ?? []);

    public static QuestionContent Content(QuestionKind kind, string text, string[]? options = null, int? most = null, bool required = false, (int Question, string[] Answers)? condition = null) =>
        new(kind, text, null, required, most, kind == QuestionKind.Scale ? "huono" : null, kind == QuestionKind.Scale ? "hyvä" : null, options ?? [], condition?.Question, condition?.Answers ?? []);

    public static SurveyQuestion OneChoice(int id, string text, string[] options, (int Question, string[] Answers)? condition = null) => Question(id, OneChoiceContent(text, options, condition: condition));

    public static SurveyQuestion Question(int id, QuestionContent content)
    {
        var question = new SurveyQuestion(1, id, content);
        typeof(Hyte.Storage.Record).GetProperty(nameof(Hyte.Storage.Record.Id))!.SetValue(question, id);
        return question;
    }
}
