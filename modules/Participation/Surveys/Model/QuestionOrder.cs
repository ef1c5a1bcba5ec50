namespace Hyte.Participation.Surveys.Model;

/// <summary>The questions of a form in their order, and what is wrong with them as a whole.</summary>
internal static class QuestionOrder
{
    /// <summary>Why the questions cannot be published; empty when they can.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<SurveyQuestion> questions)
    {
        var faults = new List<string>();
        if (questions.All(q => q.Kind == QuestionKind.Heading)) faults.Add(SurveyTexts.NoQuestions);
        faults.AddRange(questions.Where((question, place) => !IsLedTo(question, questions.Take(place))).Select(question => string.Format(SurveyTexts.ConditionBroken, question.Text)));
        return faults;
    }

    /// <summary>Whether what the question's condition names is there, and before it.</summary>
    public static bool IsLedTo(SurveyQuestion question, IEnumerable<SurveyQuestion> before) =>
        question.ConditionQuestionId is not { } id
        || (before.FirstOrDefault(q => q.Id == id) is { IsChosen: true } asked && question.ConditionAnswers.Count > 0 && question.ConditionAnswers.All(asked.Answers.Contains));
}
