using Hyte.Participation.Forms;

namespace Hyte.Participation.Surveys.Model;

/// <summary>What a question says, once it has been checked.</summary>
internal sealed record QuestionContent(
    QuestionKind Kind, string Text, string? Hint, bool IsRequired, int? MostChoices, string? LowLabel, string? HighLabel,
    IReadOnlyList<string> Options, int? ConditionQuestionId, IReadOnlyList<string> ConditionAnswers)
{
    public static QuestionContent Of(SurveyQuestion question) => new(
        question.Kind, question.Text, question.Hint, question.IsRequired, question.MostChoices, question.LowLabel, question.HighLabel,
        question.Options, question.ConditionQuestionId, question.ConditionAnswers);
}

/// <summary>A question as a person types it.</summary>
internal sealed class QuestionDraft
{
    public QuestionKind Kind { get; set; }

    public string? Text { get; set; }

    public string? Hint { get; set; }

    /// <summary>The options, one on a line.</summary>
    public string? Options { get; set; }

    public string? MostChoices { get; set; }

    public string? LowLabel { get; set; }

    public string? HighLabel { get; set; }

    public bool IsRequired { get; set; }

    /// <summary>For each earlier question, its answers that lead here, each as question and place: <c>12:0</c>. Of one question only.</summary>
    public List<string> Conditions { get; set; } = [];

    public static QuestionDraft Of(SurveyQuestion question, IReadOnlyList<SurveyQuestion> all) => new()
    {
        Kind = question.Kind,
        Text = question.Text,
        Hint = question.Hint,
        Options = question.OptionLines,
        MostChoices = question.MostChoices is { } most ? $"{most}" : null,
        LowLabel = question.LowLabel,
        HighLabel = question.HighLabel,
        IsRequired = question.IsRequired,
        Conditions = all.SingleOrDefault(q => q.Id == question.ConditionQuestionId) is { } asked
            ? [.. asked.Answers.Select((answer, place) => (answer, place)).Where(a => question.ConditionAnswers.Contains(a.answer)).Select(a => ConditionValue(asked, a.place))]
            : [],
    };

    public static string ConditionValue(SurveyQuestion question, int place) => $"{question.Id}:{place}";

    /// <summary>Checks everything that was typed.</summary>
    /// <param name="earlier">The questions before this one, which alone can lead to it.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    public QuestionContent? Read(IReadOnlyList<SurveyQuestion> earlier, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        if (!Enum.IsDefined(Kind)) typed.Refuse(nameof(Kind), SurveyTexts.KindMissing);
        var text = typed.Required(nameof(Text), Text, SurveyQuestion.LongestText, SurveyTexts.QuestionMissing);
        var hint = typed.Optional(nameof(Hint), Hint, SurveyQuestion.LongestHint);
        var hasOptions = Kind is QuestionKind.OneChoice or QuestionKind.SeveralChoices;
        string[] options = hasOptions ? ReadOptions(typed) : [];
        int? most = Kind == QuestionKind.SeveralChoices ? typed.Whole(nameof(MostChoices), MostChoices, 1, Math.Max(1, options.Length)) : null;
        var low = typed.Optional(nameof(LowLabel), LowLabel, SurveyQuestion.LongestLabel);
        var high = typed.Optional(nameof(HighLabel), HighLabel, SurveyQuestion.LongestLabel);
        if (Kind == QuestionKind.Scale && low is null) typed.Refuse(nameof(LowLabel), SurveyTexts.EndLabelMissing);
        if (Kind == QuestionKind.Scale && high is null) typed.Refuse(nameof(HighLabel), SurveyTexts.EndLabelMissing);
        var (condition, answers) = ReadCondition(earlier, typed);
        if (typed.HasRefused) return null;
        var isScale = Kind == QuestionKind.Scale;
        return new QuestionContent(Kind, text, hint, IsRequired && Kind != QuestionKind.Heading, most, isScale ? low : null, isScale ? high : null, options, condition, answers);
    }

    private string[] ReadOptions(Typed typed)
    {
        string[] options = [.. (Options ?? "").ReplaceLineEndings("\n").Split('\n').Select(o => o.Trim()).Where(o => o.Length > 0)];
        if (options.Length is < 2 or > SurveyQuestion.MostOptions) typed.Refuse(nameof(Options), string.Format(SurveyTexts.OptionsBetween, 2, SurveyQuestion.MostOptions));
        else if (options.Distinct(StringComparer.CurrentCultureIgnoreCase).Count() != options.Length) typed.Refuse(nameof(Options), SurveyTexts.OptionTwice);
        else if (options.Any(o => o.Length > SurveyQuestion.LongestOption)) typed.Refuse(nameof(Options), string.Format(SurveyTexts.OptionTooLong, SurveyQuestion.LongestOption));
        return options;
    }

    private (int? Question, IReadOnlyList<string> Answers) ReadCondition(IReadOnlyList<SurveyQuestion> earlier, Typed typed)
    {
        var known = from question in earlier
                    where question.IsChosen
                    from answer in question.Answers.Select((answer, place) => (answer, place))
                    where Conditions.Contains(ConditionValue(question, answer.place))
                    select (Question: question.Id, Answer: answer.answer);
        var chosen = known.ToList();
        if (chosen.Count != Conditions.Distinct().Count() || chosen.Select(c => c.Question).Distinct().Count() > 1) typed.Refuse(nameof(Conditions), SurveyTexts.ConditionOfOne);
        return chosen.Count == 0 ? (null, []) : (chosen[0].Question, chosen.ConvertAll(c => c.Answer));
    }
}
