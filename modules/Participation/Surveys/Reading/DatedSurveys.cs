using Hyte.Modules.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Puts the opening and the closing of surveys, and the weeks of questions, into the calendar.</summary>
internal sealed class DatedSurveys(ParticipationDbContext db) : IDatedRegister
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (after, before) = (CityTime.BeginningOf(from), CityTime.BeginningOf(to.AddDays(1)));
        var published = await db.Set<Survey>().AsNoTracking().Where(s => s.PublishedAt != null && s.OpensAt < before && s.ClosesAt >= after)
            .OrderBy(s => s.OpensAt).Select(s => new { s.Id, s.Kind, s.Title, s.OpensAt, s.ClosesAt }).ToListAsync(ct);
        return
        [
            .. from survey in published
               let opens = FinnishFormat.DayOf(survey.OpensAt)
               let closes = FinnishFormat.DayOf(survey.ClosesAt.AddTicks(-1))
               from entry in survey.Kind == SurveyKind.WeeklyQuestion
                   ? new[] { (Start: opens, End: closes, Detail: SurveyTexts.WeeklyTitle) }
                   : [(opens, opens, SurveyTexts.CalendarOpens), (closes, closes, SurveyTexts.CalendarCloses)]
               where entry.Start <= to && entry.End >= @from
               select new CalendarEntry(entry.Start, entry.End, survey.Title, entry.Detail, SurveyPlaces.Of(survey.Kind, survey.Id)),
        ];
    }
}
