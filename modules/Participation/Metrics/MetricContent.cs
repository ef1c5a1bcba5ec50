using Hyte.Participation.Forms;

namespace Hyte.Participation.Metrics;

/// <summary>What a metric says, once it has been checked.</summary>
internal sealed record MetricContent(string Name, MetricKind Kind, string? RegisterKey, decimal? AtLeast, int? SurveyId, int? QuestionId, string? Note)
{
    public const decimal MostCounted = 100_000;
    public const decimal MostScored = 100;

    public static MetricContent Of(Metric saved) => new(saved.Name, saved.Kind, saved.RegisterKey, saved.AtLeast, saved.SurveyId, saved.QuestionId, saved.Note);

    /// <summary>Checks everything that a person typed.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="registers">Keys of the registers that can count.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static MetricContent? Read(MetricDraft draft, IReadOnlyCollection<string> registers, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var name = typed.Required(nameof(draft.Name), draft.Name, Metric.LongestName, MetricTexts.NameMissing);
        var note = typed.Optional(nameof(draft.Note), draft.Note, Metric.LongestNote);
        if (draft.Kind is not { } kind || !Enum.IsDefined(kind))
        {
            typed.Refuse(nameof(draft.Kind), MetricTexts.KindMissing);
            return null;
        }

        var register = kind == MetricKind.Counted ? draft.RegisterKey : null;
        if (kind == MetricKind.Counted && !registers.Contains(register ?? "")) typed.Refuse(nameof(draft.RegisterKey), MetricTexts.RegisterMissing);
        var atLeast = kind switch
        {
            MetricKind.Counted => typed.Whole(nameof(draft.AtLeast), draft.AtLeast, 1, (int)MostCounted),
            MetricKind.Score or MetricKind.Experience => typed.Number(nameof(draft.AtLeast), draft.AtLeast, 0, MostScored),
            _ => null,
        };
        var (survey, question) = kind == MetricKind.Experience ? ReadQuestion(draft.Question) : (null, null);
        return typed.HasRefused ? null : new MetricContent(name, kind, register, atLeast, survey, question, note);
    }

    // A metric of experience may wait for its survey.
    private static (int? Survey, int? Question) ReadQuestion(string? value) =>
        value?.Split(':') is [var survey, var question] && int.TryParse(survey, out var surveyId) && int.TryParse(question, out var questionId) ? (surveyId, questionId) : (null, null);
}

/// <summary>A metric as a person types it.</summary>
internal sealed class MetricDraft
{
    public string? Name { get; set; }

    public MetricKind? Kind { get; set; }

    public string? RegisterKey { get; set; }

    public string? AtLeast { get; set; }

    /// <summary>Survey and question, with a colon between them.</summary>
    public string? Question { get; set; }

    public string? Note { get; set; }

    public static MetricDraft Of(MetricContent content) => new()
    {
        Name = content.Name,
        Kind = content.Kind,
        RegisterKey = content.RegisterKey,
        AtLeast = Shown.Number(content.AtLeast),
        Question = content.SurveyId is { } survey ? $"{survey}:{content.QuestionId}" : null,
        Note = content.Note,
    };
}
