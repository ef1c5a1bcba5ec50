using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Registering;

/// <summary>Finds, gives out and forgets the people who have registered. Their number stays.</summary>
internal sealed class ForgetRegistrants(ParticipationDbContext db, Seats seats, PlaceLetters letters, EventMail mail, TimeProvider clock) : IPersonalDataHolder
{
    public string Kind => EventTexts.PersonalDataKind;

    public async Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct)
    {
        var found = await db.Set<EventRegistration>().AsNoTracking().Where(r => r.EmailKey == emailKey)
            .Join(db.Set<ParticipationEvent>(), r => r.EventId, e => e.Id, (r, e) => new { Registration = r, Event = e })
            .OrderBy(pair => pair.Registration.Id).ToListAsync(ct);
        return [.. found.Select(pair => Told(pair.Registration, pair.Event))];
    }

    public async Task<int> EraseAsync(string emailKey, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        var found = await db.Set<EventRegistration>().Where(r => r.EmailKey == emailKey).ToListAsync(ct);
        var now = clock.NowUtc();
        var events = await db.Set<ParticipationEvent>().Where(e => found.Select(r => r.EventId).Contains(e.Id)).ToListAsync(ct);
        var coming = events.Where(e => e.StateAt(now) == EventState.Coming).ToList();
        foreach (var registration in found)
        {
            // Who is forgotten does not come; what has been counted stays.
            if (coming.Exists(e => e.Id == registration.EventId)) registration.Standing = RegistrationStanding.Cancelled;
            registration.Anonymise(now);
        }

        await db.SaveChangesAsync(ct);
        var promoted = new List<(EventCard Event, PlacedPerson Person)>();
        foreach (var happening in coming)
        {
            var lucky = await seats.FillAsync(happening, ct);
            promoted.AddRange(lucky.Select(r => letters.OfPlace(happening, r)).OfType<PlacedPerson>().Select(person => (EventCard.Of(happening), person)));
        }

        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);
        foreach (var (happening, person) in promoted) await mail.TellPromotedAsync(happening, person, ct);
        return found.Count;
    }

    public async Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(-EventRegistration.DaysKept);
        var old = await db.Set<EventRegistration>()
            .Where(r => r.AnonymisedAt == null && db.Set<ParticipationEvent>().Any(e => e.Id == r.EventId && e.EndDay < last)).ToListAsync(ct);
        foreach (var registration in old) registration.Anonymise(clock.NowUtc());
        await db.SaveChangesAsync(ct);
        return old.Count;
    }

    private static StoredAboutPerson Told(EventRegistration registration, ParticipationEvent happening) => new(
        registration.CreatedAt,
        string.Format(EventTexts.StoredRegistration, happening.Name, FinnishFormat.Date(happening.Day)),
        [
            (EventTexts.FieldRegistrantName, registration.Name),
            (EventTexts.FieldEmail, registration.EmailKey),
            (EventTexts.FieldNeeds, registration.Needs),
            (EventTexts.FieldStanding, StandingWords.Of(registration.Standing)),
            (EventTexts.FieldAttended, registration.Attended ? EventTexts.Yes : EventTexts.No),
            (EventTexts.FieldConsent, registration.ConsentedAt is { } at ? FinnishFormat.DateTime(at) : null),
        ]);
}
