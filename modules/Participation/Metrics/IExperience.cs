namespace Hyte.Participation.Metrics;

/// <summary>Residents' experience as a figure, from whoever asks residents.</summary>
internal interface IExperience
{
    /// <summary>The questions whose answers make a figure, newest survey first.</summary>
    Task<IReadOnlyList<ExperienceQuestion>> OfferAsync(CancellationToken ct);

    /// <summary>The figure of a question; null when there is none, also when it is hidden because few answered.</summary>
    Task<ExperienceFigure?> ReadAsync(int surveyId, int questionId, CancellationToken ct);
}

/// <summary>A question that a metric may be bound to.</summary>
internal sealed record ExperienceQuestion(int SurveyId, int QuestionId, string Name);

/// <summary>What residents told.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Text">The figure in words, with how many answered.</param>
/// <param name="Day">When the survey ended.</param>
/// <param name="Survey">Name of the survey.</param>
/// <param name="Href">Its results.</param>
internal sealed record ExperienceFigure(decimal Value, string Text, DateOnly Day, string Survey, string Href);
