using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Answering;

/// <summary>The form of a survey: which questions are asked of whom, and in which steps.</summary>
/// <remarks>
/// A step ends before a heading, and before a question whose condition asks about the step itself. So a page never has to change while it is being filled in,
/// and the form works without script.
/// </remarks>
internal sealed class AnswerForm
{
    public AnswerForm(IReadOnlyList<SurveyQuestion> questions)
    {
        Questions = questions;
        var steps = new List<List<SurveyQuestion>>();
        foreach (var question in questions)
        {
            var current = steps.LastOrDefault();
            if (current is null || question.Kind == QuestionKind.Heading || current.Exists(q => q.Id == question.ConditionQuestionId)) steps.Add(current = []);
            current.Add(question);
        }

        Steps = steps;
    }

    public IReadOnlyList<SurveyQuestion> Questions { get; }

    public IReadOnlyList<IReadOnlyList<SurveyQuestion>> Steps { get; }

    /// <summary>Whether the question is asked of somebody who has answered so: the one that leads to it is asked, and one of its answers is the condition's.</summary>
    public bool IsAsked(SurveyQuestion question, IReadOnlyDictionary<int, AnswerValue> answers) =>
        question.ConditionQuestionId is not { } id
        || (Questions.FirstOrDefault(q => q.Id == id) is { } before
            && IsAsked(before, answers)
            && answers.TryGetValue(id, out var value)
            && value.Chosen.Any(place => place < before.Answers.Count && question.ConditionAnswers.Contains(before.Answers[place])));

    /// <summary>The next step in which something is asked; the number of steps when there is none.</summary>
    public int After(int step, IReadOnlyDictionary<int, AnswerValue> answers) =>
        Enumerable.Range(step + 1, Math.Max(0, Steps.Count - step - 1)).Where(s => Asks(s, answers)).Append(Steps.Count).First();

    /// <summary>The step before in which something is asked; 0 when there is none.</summary>
    public int Before(int step, IReadOnlyDictionary<int, AnswerValue> answers) =>
        Enumerable.Range(0, step).Reverse().Where(s => Asks(s, answers)).Append(0).First();

    private bool Asks(int step, IReadOnlyDictionary<int, AnswerValue> answers) => Steps[step].Any(q => q.Kind != QuestionKind.Heading && IsAsked(q, answers));
}
