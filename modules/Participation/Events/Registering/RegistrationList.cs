using Hyte.Modules;
using Hyte.Modules.Privacy;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Registering;

/// <summary>The list of the people who registered for an event. Showing it leaves a mark in the log.</summary>
internal sealed class RegistrationList(ParticipationDbContext db, IPersonalDataLog log, TimeProvider clock)
{
    /// <summary>Reads the list to be shown: those with a place in their order, the queue, those who have not confirmed, those who gave up.</summary>
    public async Task<IReadOnlyList<EventRegistration>> ShowAsync(int eventId, CancellationToken ct)
    {
        var all = await db.Set<EventRegistration>().AsNoTracking().Where(r => r.EventId == eventId).ToListAsync(ct);
        if (all.Count > 0) await log.ShownAsync($"/participation/events/{eventId}/registrations", string.Format(EventTexts.ShownRegistrations, all.Count), ct);
        return [.. all.OrderBy(r => Rank(r.Standing)).ThenBy(r => r.Turn).ThenBy(r => r.Id)];
    }

    /// <summary>Marks who came. Those who had no place may have come too.</summary>
    /// <exception cref="RuleBrokenException">The event has not begun.</exception>
    public async Task MarkAttendanceAsync(int eventId, IReadOnlyCollection<int> came, int? cameUnregistered, string organiserNames, CancellationToken ct)
    {
        var happening = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == eventId, ct);
        if (happening.Day > clock.Today()) throw new RuleBrokenException("event.coming", EventTexts.AttendanceTooEarly);
        foreach (var registration in await db.Set<EventRegistration>().Where(r => r.EventId == eventId && r.AnonymisedAt == null).ToListAsync(ct))
        {
            registration.Attended = registration.Standing != RegistrationStanding.Cancelled && came.Contains(registration.Id);
        }

        happening.WriteMinutes(happening.Minutes, cameUnregistered, organiserNames);
        await db.SaveChangesAsync(ct);
    }

    private static int Rank(RegistrationStanding standing) => standing switch
    {
        RegistrationStanding.Confirmed => 0,
        RegistrationStanding.Waiting => 1,
        RegistrationStanding.Unconfirmed => 2,
        _ => 3,
    };
}
