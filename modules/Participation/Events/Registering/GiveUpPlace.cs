using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hyte.Participation.Events.Registering;

/// <summary>Cancels a registration. In the same transaction the first of the queue gets the place, and is then told.</summary>
internal sealed class GiveUpPlace(ParticipationDbContext db, Seats seats, PlaceLetters letters, EventMail mail, OneUseLinks links, ICurrentUser user)
{
    /// <summary>The person, by the link of a message.</summary>
    /// <returns>Null when the link is made up, used or run out, or the registration was given up already.</returns>
    public async Task<GivenUp?> ByLinkAsync(string? key, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        return await links.UseAsync(PlaceLetters.CancelPurpose, key, ct) is { } id ? await CancelAsync(r => r.Id == id, locked, ct) : null;
    }

    /// <summary>Staff, for somebody who asked them.</summary>
    public async Task<GivenUp?> ByHandAsync(int eventId, int id, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        return await CancelAsync(r => r.Id == id && r.EventId == eventId, locked, ct);
    }

    /// <summary>The signed-in person, for themselves.</summary>
    public async Task<GivenUp?> OwnAsync(int eventId, CancellationToken ct)
    {
        var own = user.Actor.Id;
        await using var locked = await seats.LockAsync(ct);
        return await CancelAsync(r => r.EventId == eventId && r.UserId == own && r.Standing != RegistrationStanding.Cancelled, locked, ct);
    }

    private async Task<GivenUp?> CancelAsync(System.Linq.Expressions.Expression<Func<EventRegistration, bool>> which, IDbContextTransaction locked, CancellationToken ct)
    {
        var registration = await db.Set<EventRegistration>().SingleOrDefaultAsync(which, ct);
        if (registration is null or { Standing: RegistrationStanding.Cancelled }) return null;
        var happening = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == registration.EventId, ct);
        registration.Standing = RegistrationStanding.Cancelled;
        await db.SaveChangesAsync(ct);
        var lucky = await seats.FillAsync(happening, ct);
        var letterOf = lucky.Select(r => letters.OfPlace(happening, r)).OfType<PlacedPerson>().ToList();
        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);

        var told = 0;
        foreach (var person in letterOf) told += await mail.TellPromotedAsync(EventCard.Of(happening), person, ct) ? 1 : 0;
        return new GivenUp(registration.EventId, lucky.Count, lucky.Count - told);
    }
}

/// <summary>A registration that was given up.</summary>
/// <param name="EventId">Of which event.</param>
/// <param name="Promoted">How many got a place from the queue.</param>
/// <param name="Untold">How many of them no message reached: staff tell them.</param>
internal sealed record GivenUp(int EventId, int Promoted, int Untold);
