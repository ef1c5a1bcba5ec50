using Hyte.Participation.Data;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Editing;

/// <summary>Puts events into the register and changes them.</summary>
internal sealed class EditEvent(ParticipationDbContext db, MeasureTies ties, Seats seats, PlaceLetters letters, EventMail mail)
{
    /// <returns>The new event's key.</returns>
    public async Task<int> CreateAsync(EventContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var whole = await seats.LockAsync(ct);
        var made = new ParticipationEvent(content);
        db.Add(made);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.Event, made.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        return made.Id;
    }

    /// <summary>Changes an event. When there are more places than before, the queue moves.</summary>
    /// <param name="id">The event.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="measures">The measures it is tied to.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many got a place from the queue and how many of them no message reached; null when somebody else has changed the event in between.</returns>
    public async Task<(int Promoted, int Untold)?> ChangeAsync(int id, int version, EventContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        var saved = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == id, ct);
        if (saved.Version != version) return null;
        saved.Write(content);
        await ties.ChooseAsync(Registers.Event, id, measures, ct);
        await db.SaveChangesAsync(ct);
        var lucky = await seats.FillAsync(saved, ct);
        var told = lucky.Select(r => letters.OfPlace(saved, r)).OfType<PlacedPerson>().ToList();
        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);

        var reached = 0;
        foreach (var person in told) reached += await mail.TellPromotedAsync(EventCard.Of(saved), person, ct) ? 1 : 0;
        return (lucky.Count, lucky.Count - reached);
    }
}
