using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>Counts the answers of a survey in the database: the same queries for ten answers and for ten thousand.</summary>
internal sealed class SurveyCounts(ParticipationDbContext db)
{
    /// <summary>The results as they may be shown to anybody; null when there is no such survey. Whether they are out yet is for the caller to ask of the survey.</summary>
    public async Task<SurveyResults?> ReadAsync(int surveyId, CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey) return null;
        var questions = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Place).ToListAsync(ct);
        return ResultMaking.Make(survey, questions, await TallyAsync(surveyId, ct));
    }

    private async Task<SurveyTally> TallyAsync(int surveyId, CancellationToken ct)
    {
        var responses = await db.Set<SurveyResponse>().AsNoTracking().Where(r => r.SurveyId == surveyId)
            .GroupBy(r => new { r.Role, r.Source })
            .Select(g => new { g.Key.Role, g.Key.Source, Count = g.Count() })
            .ToListAsync(ct);
        var answers = await db.Set<SurveyAnswer>().AsNoTracking()
            .Join(db.Set<SurveyResponse>().Where(r => r.SurveyId == surveyId), a => a.ResponseId, r => r.Id, (a, r) => new { a.QuestionId, r.Role, a.Choice, a.Ticks, a.Number, HasText = a.Text != null })
            .GroupBy(a => new { a.QuestionId, a.Role, a.Choice, a.Ticks, a.Number, a.HasText })
            .Select(g => new { g.Key.QuestionId, g.Key.Role, g.Key.Choice, g.Key.Ticks, g.Key.Number, g.Key.HasText, Count = g.Count() })
            .ToListAsync(ct);
        return new SurveyTally(
            [.. responses.Select(r => new ResponseCount(r.Role, r.Source, r.Count))],
            [.. answers.Select(a => new AnswerCount(a.QuestionId, a.Role, a.Choice, a.Ticks, a.Number, a.HasText, a.Count))]);
    }
}
