using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Puts the opening and the closing of surveys, and the weeks of questions, into the calendar.</summary>
internal sealed class SurveyCalendar(ParticipationDbContext db) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
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
