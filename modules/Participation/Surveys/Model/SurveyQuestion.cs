using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Surveys.Model;

/// <summary>A question of a survey, or a heading between questions.</summary>
internal sealed class SurveyQuestion : Record
{
    public const int LongestText = 500;
    public const int LongestHint = 1000;
    public const int LongestLabel = 60;
    public const int LongestOption = 200;
    public const int MostOptions = 30;
    public const int ScaleSteps = 5;

    private SurveyQuestion()
    {
    }

    public SurveyQuestion(int surveyId, int place, QuestionContent content)
    {
        SurveyId = surveyId;
        Place = place;
        Write(content);
    }

    public int SurveyId { get; private set; }

    /// <summary>Its place in the form; grows, but has gaps.</summary>
    public int Place { get; set; }

    public QuestionKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public string? Hint { get; private set; }

    public bool IsRequired { get; private set; }

    /// <summary>How many options a respondent may tick; null for as many as there are.</summary>
    public int? MostChoices { get; private set; }

    public string? LowLabel { get; private set; }

    public string? HighLabel { get; private set; }

    /// <summary>The options, one on a line.</summary>
    public string OptionLines { get; private set; } = "";

    /// <summary>The earlier question that decides whether this one is asked; null when it is always.</summary>
    public int? ConditionQuestionId { get; private set; }

    /// <summary>The answers to it of which one must be there, as <see cref="Answers"/> lists them, one on a line.</summary>
    public string ConditionLines { get; private set; } = "";

    public IReadOnlyList<string> Options => Lines(OptionLines);

    public IReadOnlyList<string> ConditionAnswers => Lines(ConditionLines);

    /// <summary>What one may answer: the options, or the steps of the scale; none when it is not chosen from a list.</summary>
    public IReadOnlyList<string> Answers => Kind == QuestionKind.Scale ? ["1", "2", "3", "4", "5"] : Options;

    public bool IsChosen => Kind is QuestionKind.OneChoice or QuestionKind.SeveralChoices or QuestionKind.Scale;

    public bool IsWritten => Kind is QuestionKind.ShortText or QuestionKind.LongText;

    /// <summary>The longest text that is taken as an answer.</summary>
    public int LongestAnswer => Kind == QuestionKind.ShortText ? 200 : 4000;

    public void Write(QuestionContent content)
    {
        Kind = content.Kind;
        Text = content.Text;
        Hint = content.Hint;
        IsRequired = content.IsRequired;
        MostChoices = content.MostChoices;
        LowLabel = content.LowLabel;
        HighLabel = content.HighLabel;
        OptionLines = string.Join('\n', content.Options);
        WriteCondition(content.ConditionQuestionId, content.ConditionAnswers);
    }

    public void WriteCondition(int? questionId, IReadOnlyList<string> answers)
    {
        ConditionQuestionId = questionId;
        ConditionLines = questionId is null ? "" : string.Join('\n', answers);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class SurveyQuestionModel : IEntityTypeConfiguration<SurveyQuestion>
{
    public void Configure(EntityTypeBuilder<SurveyQuestion> builder)
    {
        builder.Record("survey_question");
        foreach (var derived in new[] { nameof(SurveyQuestion.Options), nameof(SurveyQuestion.ConditionAnswers), nameof(SurveyQuestion.Answers) }) builder.Ignore(derived);
        builder.Property(q => q.Text).HasMaxLength(SurveyQuestion.LongestText);
        builder.Property(q => q.Hint).HasMaxLength(SurveyQuestion.LongestHint);
        builder.Property(q => q.LowLabel).HasMaxLength(SurveyQuestion.LongestLabel);
        builder.Property(q => q.HighLabel).HasMaxLength(SurveyQuestion.LongestLabel);
        builder.HasOne<Survey>().WithMany().HasForeignKey(q => q.SurveyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(q => new { q.SurveyId, q.Place });
    }
}
