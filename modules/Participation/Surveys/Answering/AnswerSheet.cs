using Hyte.Participation.Surveys.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hyte.Participation.Surveys.Answering;

/// <summary>A form that somebody is filling in, step by step. What was typed travels in the form itself, so nothing is kept of an answer that is never sent.</summary>
internal sealed class AnswerSheet(Survey survey, IReadOnlyList<SurveyQuestion> questions)
{
    public const string RoleField = "Role";
    public const string StepField = "step";
    public const string TicketField = "ticket";
    public const string ActField = "act";
    public const string Back = "back";
    public const string Send = "send";

    private readonly Dictionary<int, IReadOnlyList<string>> _typed = [];
    private readonly Dictionary<int, AnswerValue> _values = [];

    public Survey Survey { get; } = survey;

    public AnswerForm Form { get; } = new(questions);

    /// <summary>The step that is shown; the number of steps for the last look before sending.</summary>
    public int Step { get; private set; }

    public RespondentRole? Role { get; private set; }

    public string Ticket { get; private set; } = AnswerKeys.NewTicket();

    /// <summary>Every question is on one page, for typing in papers.</summary>
    public bool IsWhole { get; init; }

    /// <summary>A role must be chosen.</summary>
    public bool AsksRole => Survey.RoleNames.Length > 0;

    /// <summary>The questions on the page.</summary>
    public IEnumerable<SurveyQuestion> Shown => IsWhole ? Form.Questions : Step < Form.Steps.Count ? Form.Steps[Step].Where(q => Form.IsAsked(q, _values)) : [];

    /// <summary>What was typed on other steps, which the page carries along.</summary>
    public IEnumerable<(string Field, string Value)> Carried => IsWhole ? [] : _typed
        .Where(t => !Shown.Any(q => q.Id == t.Key)).SelectMany(t => t.Value.Select(value => (FieldOf(t.Key), value)));

    public bool IsFirst => Step == 0;

    public bool IsLast => IsWhole || Step >= Form.Steps.Count - 1;

    /// <summary>The answers to the questions that are asked, once all has been read.</summary>
    public IReadOnlyDictionary<int, AnswerValue> Answers => Form.Questions.Where(q => q.Kind != QuestionKind.Heading && Form.IsAsked(q, _values)).ToDictionary(q => q.Id, q => _values[q.Id]);

    /// <summary>The name of a question's field: by its place, so that the order of errors is the form's.</summary>
    public string FieldOf(int questionId) => $"q{Form.Questions.TakeWhile(q => q.Id != questionId).Count():D3}";

    public IReadOnlyList<string> Typed(SurveyQuestion question) => _typed.GetValueOrDefault(question.Id, []);

    public bool IsTyped(SurveyQuestion question, int place) => Typed(question).Contains($"{place}");

    /// <summary>Takes what was posted, refuses what is wrong of it and moves on.</summary>
    /// <returns>True when everything is right and was asked to be sent.</returns>
    public bool Take(IFormCollection form, ModelStateDictionary errors)
    {
        Ticket = form[TicketField] is [{ Length: > 0 and <= 64 } ticket] ? ticket : Ticket;
        Step = int.TryParse(form[StepField], out var step) ? Math.Clamp(step, 0, Form.Steps.Count) : 0;
        Role = Enum.TryParse<RespondentRole>(form[RoleField], out var role) && Survey.Roles.Contains(role) ? role : null;
        foreach (var question in Form.Questions)
        {
            if (form[FieldOf(question.Id)] is { Count: > 0 } values) _typed[question.Id] = [.. values.OfType<string>().Take(SurveyQuestion.MostOptions)];
        }

        var wrong = Check();
        var act = form[ActField].ToString();
        if (act == Back)
        {
            Step = Form.Before(Step, _values);
            return false;
        }

        // A step answers for itself; what is sent answers for all of it, and opens at the first step with something wrong.
        var counted = act == Send || IsWhole ? wrong : wrong.FindAll(w => w.Step == Step);
        foreach (var (_, field, why) in counted) errors.AddModelError(field, why);
        if (counted.Count > 0) Step = counted[0].Step;
        else if (act != Send) Step = Form.After(Step, _values);
        return counted.Count == 0 && act == Send;
    }

    private List<(int Step, string Field, string Why)> Check()
    {
        var wrong = new List<(int, string, string)>();
        if (AsksRole && Role is null && !IsWhole) wrong.Add((0, RoleField, SurveyTexts.RoleMissing));
        foreach (var (step, questions) in Form.Steps.Index())
        {
            foreach (var question in questions.Where(q => q.Kind != QuestionKind.Heading))
            {
                var asked = Form.IsAsked(question, _values);
                _values[question.Id] = AnswerReading.Read(question, Typed(question), why =>
                {
                    if (asked) wrong.Add((step, FieldOf(question.Id), why));
                });
            }
        }

        return wrong;
    }
}
