using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Gives a metric of the plan the residents' experience: one figure of one question of a survey whose results are out.</summary>
internal sealed class SurveyExperience(ParticipationDbContext db, SurveyCounts counts, TimeProvider clock) : IExperience
{
    private const int MostOffered = 200;

    public async Task<IReadOnlyList<ExperienceQuestion>> OfferAsync(CancellationToken ct)
    {
        var found = await (
            from question in db.Set<SurveyQuestion>().AsNoTracking()
            join survey in db.Set<Survey>() on question.SurveyId equals survey.Id
            where question.Kind == QuestionKind.OneChoice || question.Kind == QuestionKind.Scale || question.Kind == QuestionKind.Number
            orderby survey.OpensAt descending, question.Place
            select new { question.SurveyId, question.Id, survey.Title, question.Text }).Take(MostOffered).ToListAsync(ct);
        return [.. found.Select(q => new ExperienceQuestion(q.SurveyId, q.Id, $"{q.Title}: {q.Text}"))];
    }

    // Taken from the same results as the page, so nothing hidden gets out here.
    public async Task<ExperienceFigure?> ReadAsync(int surveyId, int questionId, CancellationToken ct)
    {
        if (await counts.ReadAsync(surveyId, ct) is not { } results || !results.Survey.ShowsResultsAt(clock.NowUtc())) return null;
        if (results.Questions.FirstOrDefault(q => q.Question.Id == questionId) is not { IsShown: true } found) return null;
        var answered = FinnishFormat.Count(found.Answered, SurveyTexts.AnswerOne, SurveyTexts.AnswerMany);
        var (day, href) = (FinnishFormat.DayOf(results.Survey.ClosesAt), SurveyPlaces.ResultsOf(results.Survey.Kind, surveyId));
        if (ShareOf(found) is { } share) return new ExperienceFigure(share, $"{FinnishFormat.Percent(share)} ({answered})", day, results.Survey.Title, href);
        return found.Mean is { } mean ? new ExperienceFigure(mean, $"{FinnishFormat.Number(mean)} ({answered})", day, results.Survey.Title, href) : null;
    }

    // Of a scale those at its two upper steps, of one answer those who chose the first.
    private static decimal? ShareOf(QuestionResult found) => found.Question.Kind switch
    {
        QuestionKind.OneChoice => found.Lines[0].Percent,
        QuestionKind.Scale when found.Answered > 0 && found.Lines[^1].Count + found.Lines[^2].Count is { } high => Math.Round(100m * high / found.Answered, 1, MidpointRounding.AwayFromZero),
        _ => null,
    };
}
