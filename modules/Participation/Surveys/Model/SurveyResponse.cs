using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Surveys.Model;

/// <summary>What one respondent answered.</summary>
/// <remarks>
/// Not a record on purpose: a record knows who made it and when, and an answer must not. It keeps the day only, and its key is drawn by lot, so that neither
/// the time nor the order of answers tells whose they are. That somebody has answered stands in <see cref="SurveyTaken"/>, which no answer is tied to.
/// </remarks>
internal sealed class SurveyResponse
{
    private SurveyResponse()
    {
    }

    public SurveyResponse(long id, int surveyId, RespondentRole? role, AnswerSource source, DateOnly day)
    {
        Id = id;
        SurveyId = surveyId;
        Role = role;
        Source = source;
        Day = day;
    }

    public long Id { get; private set; }

    public int SurveyId { get; private set; }

    public RespondentRole? Role { get; private set; }

    public AnswerSource Source { get; private set; }

    public DateOnly Day { get; private set; }
}

/// <summary>The answer to one question that was asked. Without any value it was left empty; a question that was not asked has none.</summary>
internal sealed class SurveyAnswer
{
    private SurveyAnswer()
    {
    }

    public SurveyAnswer(long responseId, int questionId, AnswerValue value)
    {
        ResponseId = responseId;
        QuestionId = questionId;
        Choice = value.Choice;
        Ticks = value.Ticks;
        Number = value.Number;
        Text = value.Text;
    }

    public long ResponseId { get; private set; }

    public int QuestionId { get; private set; }

    /// <summary>The place of the chosen answer in <see cref="SurveyQuestion.Answers"/>, from 0.</summary>
    public int? Choice { get; private set; }

    /// <summary>The places of the ticked options, a bit each.</summary>
    public long? Ticks { get; private set; }

    public decimal? Number { get; private set; }

    public string? Text { get; private set; }
}

/// <summary>One answer as a value.</summary>
internal sealed record AnswerValue(int? Choice = null, long? Ticks = null, decimal? Number = null, string? Text = null)
{
    public bool IsEmpty => this is { Choice: null, Ticks: null, Number: null, Text: null };

    /// <summary>The places of what was chosen.</summary>
    public IEnumerable<int> Chosen => Choice is { } one ? [one] : Enumerable.Range(0, SurveyQuestion.MostOptions).Where(place => (((Ticks ?? 0) >> place) & 1) == 1);
}

/// <summary>That somebody signed in has answered, by a fingerprint that only the survey's own key can make.</summary>
internal sealed class SurveyTaken
{
    private SurveyTaken()
    {
    }

    public SurveyTaken(long id, int surveyId, string fingerprint)
    {
        Id = id;
        SurveyId = surveyId;
        Fingerprint = fingerprint;
    }

    public long Id { get; private set; }

    public int SurveyId { get; private set; }

    public string Fingerprint { get; private set; } = "";
}

internal sealed class SurveyResponseModel : IEntityTypeConfiguration<SurveyResponse>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> builder)
    {
        builder.ToTable("survey_response");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.SurveyId);
    }
}

internal sealed class SurveyAnswerModel : IEntityTypeConfiguration<SurveyAnswer>
{
    public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
    {
        builder.ToTable("survey_answer");
        builder.HasKey(a => new { a.ResponseId, a.QuestionId });
        builder.Property(a => a.Text).HasMaxLength(4000);
        builder.HasOne<SurveyResponse>().WithMany().HasForeignKey(a => a.ResponseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<SurveyQuestion>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.QuestionId);
    }
}

internal sealed class SurveyTakenModel : IEntityTypeConfiguration<SurveyTaken>
{
    public void Configure(EntityTypeBuilder<SurveyTaken> builder)
    {
        builder.ToTable("survey_taken");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Fingerprint).HasMaxLength(64);
        builder.HasOne<Survey>().WithMany().HasForeignKey(t => t.SurveyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.SurveyId, t.Fingerprint }).IsUnique();
    }
}
