using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Gives a metric of the plan the residents' experience: one figure of one question of a survey that has ended.</summary>
internal sealed class SurveyExperience(SurveyCounts counts, TimeProvider clock)
{
    /// <summary>The figure, taken from the same results as the page, so nothing hidden gets out here.</summary>
    /// <param name="surveyId">The survey.</param>
    /// <param name="questionId">A question of one answer, of a scale or of a number.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when there is no such question or its results are not out yet.</returns>
    public async Task<ExperienceFigure?> ReadAsync(int surveyId, int questionId, CancellationToken ct)
    {
        if (await counts.ReadAsync(surveyId, ct) is not { } results || !results.Survey.ShowsResultsAt(clock.GetUtcNow().UtcDateTime)) return null;
        if (results.Questions.FirstOrDefault(q => q.Question.Id == questionId) is not { IsShown: true } found) return null;
        return new ExperienceFigure(
            ShareOf(found), found.Mean, found.Answered, FinnishFormat.DayOf(results.Survey.ClosesAt), SurveyPlaces.ResultsOf(results.Survey.Kind, surveyId));
    }

    // Of a scale those at its two upper steps, of one answer those who chose the first.
    private static decimal? ShareOf(QuestionResult found) => found.Question.Kind switch
    {
        QuestionKind.OneChoice => found.Lines[0].Percent,
        QuestionKind.Scale when found.Answered > 0 && found.Lines[^1].Count + found.Lines[^2].Count is { } high => Math.Round(100m * high / found.Answered, 1, MidpointRounding.AwayFromZero),
        _ => null,
    };
}

/// <summary>A figure of experience.</summary>
/// <param name="Share">Per cent, 0–100: of a scale its two upper steps, of one answer the first. Null when hidden or not of that kind.</param>
/// <param name="Mean">Mean of a scale or a number; null when hidden or not of that kind.</param>
/// <param name="Answers">How many answered the question.</param>
/// <param name="Date">The day when the survey ended or ends.</param>
/// <param name="Href">The results.</param>
internal sealed record ExperienceFigure(decimal? Share, decimal? Mean, int Answers, DateOnly Date, string Href);
