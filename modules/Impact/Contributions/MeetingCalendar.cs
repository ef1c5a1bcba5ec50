using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Puts the meetings that decide the cases into the calendar. The worked example has no meeting.</summary>
internal sealed class MeetingCalendar(ImpactDbContext db, IDirectory directory) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return [];
        var decided = await db.Cases.AsNoTracking().Readable(user)
            .Where(c => !c.IsExample && c.MeetingDate >= from && c.MeetingDate <= to)
            .OrderBy(c => c.MeetingDate).ThenBy(c => c.Number)
            .Select(c => new { c.Id, c.Number, c.Title, c.BodyCode, c.MeetingDate })
            .ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return [.. decided.Select(c => new CalendarEntry(c.MeetingDate, c.MeetingDate, c.Title, $"{names.NameOf(c.BodyCode)}, {c.Number}", $"/impact/cases/{c.Id}"))];
    }
}
