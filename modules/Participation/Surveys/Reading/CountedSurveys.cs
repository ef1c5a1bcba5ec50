using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Counts the surveys that have been closed by telling what they changed.</summary>
internal sealed class CountedClosedSurveys(ClosedSurveys closed) : ICountedRegister
{
    public string Key => "surveys.closed";

    public string Name => SurveyTexts.CountedClosed;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct) =>
        [.. (await closed.ListAsync(from, to < today ? to : today, ct)).Where(s => s.Kind == SurveyKind.Survey).OrderBy(s => s.Day).Select(s => new CountedItem(s.Day, s.Title, s.Href))];
}

/// <summary>Counts the questions of the week that were answered and whose week is over.</summary>
internal sealed class CountedWeeklyQuestions(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "surveys.weekly-question";

    public string Name => SurveyTexts.CountedWeekly;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        // Closing is at midnight: the day before it is the last of the week.
        var (after, before) = (CityTime.BeginningOf(from.AddDays(1)), CityTime.BeginningOf((to < today ? to : today.AddDays(-1)).AddDays(1)));
        var over = await db.Set<Survey>().AsNoTracking()
            .Where(s => s.Kind == SurveyKind.WeeklyQuestion && s.PublishedAt != null && s.ClosesAt >= after && s.ClosesAt <= before && db.Set<SurveyResponse>().Any(r => r.SurveyId == s.Id))
            .OrderBy(s => s.ClosesAt).Select(s => new { s.Id, s.Title, s.ClosesAt }).ToListAsync(ct);
        return over.ConvertAll(s => new CountedItem(FinnishFormat.DayOf(s.ClosesAt.AddTicks(-1)), s.Title, SurveyPlaces.Of(SurveyKind.WeeklyQuestion, s.Id)));
    }
}
