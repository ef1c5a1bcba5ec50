using Hyte.Modules;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Editing;

/// <summary>Cancels an event and tells those who were coming.</summary>
internal sealed class CancelEvent(ParticipationDbContext db, Seats seats, EventMail mail, TimeProvider clock)
{
    /// <returns>How many were coming or waiting, and how many of them a message reached; null when there is no such event.</returns>
    /// <exception cref="RuleBrokenException">It is over or cancelled already.</exception>
    public async Task<(int Registered, int Told)?> ExecuteAsync(int id, string reason, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        if (await db.Set<ParticipationEvent>().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } happening) return null;
        happening.Cancel(reason, clock.NowUtc());
        var people = await db.Set<EventRegistration>().AsNoTracking().Where(r => r.EventId == id && r.Standing != RegistrationStanding.Cancelled && r.AnonymisedAt == null).Select(r => r.EmailKey).ToListAsync(ct);
        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);

        var told = 0;
        foreach (var email in people.OfType<string>()) told += await mail.TellCancelledAsync(EventCard.Of(happening), email, reason, ct) ? 1 : 0;
        return (people.Count, told);
    }
}
