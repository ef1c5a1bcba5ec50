using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Registering;

/// <summary>Confirms a resident's registration: the resident by the link, or staff by hand. Only then is there a place, or a turn in the queue.</summary>
internal sealed class ConfirmRegistration(ParticipationDbContext db, Seats seats, PlaceLetters letters, EventMail mail, OneUseLinks links)
{
    /// <returns>Null when the link is made up, used or run out, or the registration was given up.</returns>
    /// <exception cref="RuleBrokenException">The event was cancelled, or is full and has no waiting list.</exception>
    public async Task<Registered?> ByLinkAsync(string? key, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        if (await links.UseAsync(PlaceLetters.ConfirmPurpose, key, ct) is not { } id) return null;
        return await ConfirmAsync(id, locked, ct);
    }

    /// <returns>Null when there is no such registration of the event that waits to be confirmed.</returns>
    /// <exception cref="RuleBrokenException">As <see cref="ByLinkAsync"/>.</exception>
    public async Task<Registered?> ByHandAsync(int eventId, int id, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        if (!await db.Set<EventRegistration>().AnyAsync(r => r.Id == id && r.EventId == eventId, ct)) return null;
        return await ConfirmAsync(id, locked, ct);
    }

    private async Task<Registered?> ConfirmAsync(int id, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction locked, CancellationToken ct)
    {
        var registration = await db.Set<EventRegistration>().SingleOrDefaultAsync(r => r.Id == id, ct);
        if (registration is not { Standing: RegistrationStanding.Unconfirmed, AnonymisedAt: null }) return null;
        var happening = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == registration.EventId, ct);
        if (happening.IsCancelled) throw new RuleBrokenException("event.closed", EventTexts.ClosedCancelled);
        await seats.GiveAsync(happening, registration, ct);
        var placed = letters.OfPlace(happening, registration);
        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);
        var told = placed is not null && await mail.TellPlaceAsync(EventCard.Of(happening), placed, ct);
        return new Registered(id, registration.Standing, told);
    }
}
