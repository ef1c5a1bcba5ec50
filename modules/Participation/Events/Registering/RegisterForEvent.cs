using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Registering;

/// <summary>Registers a person for an event: staff by hand, a signed-in person at once, a resident on confirmation.</summary>
internal sealed class RegisterForEvent(ParticipationDbContext db, Seats seats, PlaceLetters letters, EventMail mail, TimeProvider clock)
{
    /// <returns>How it ended; null when there is no such event.</returns>
    /// <exception cref="RuleBrokenException">Registration is closed, the event is full, or the person is on the list already.</exception>
    public async Task<Registered?> ExecuteAsync(int eventId, RegistrationSource source, Registrant who, CancellationToken ct)
    {
        await using var locked = await seats.LockAsync(ct);
        var happening = await db.Set<ParticipationEvent>().SingleOrDefaultAsync(e => e.Id == eventId, ct);
        if (happening is null || (source == RegistrationSource.Resident && !happening.IsPublic)) return null;
        RefuseClosed(happening, source);
        var registration = await FindUnconfirmedAsync(eventId, source, who, ct);
        if (registration is null)
        {
            await RefuseTwiceAsync(eventId, who, ct);
            registration = new EventRegistration(eventId, source, who);
            db.Add(registration);
        }

        if (source == RegistrationSource.Resident) await seats.RefuseFullAsync(happening, ct);
        else await seats.GiveAsync(happening, registration, ct);
        await db.SaveChangesAsync(ct);

        var key = source == RegistrationSource.Resident && mail.IsAvailable ? letters.ToConfirm(registration) : null;
        var placed = source == RegistrationSource.Resident ? null : letters.OfPlace(happening, registration);
        await db.SaveChangesAsync(ct);
        await locked.CommitAsync(ct);

        var card = EventCard.Of(happening);
        var told = key is not null ? await mail.AskToConfirmAsync(card, who.EmailKey!, key, ct) : placed is not null && await mail.TellPlaceAsync(card, placed, ct);
        return new Registered(registration.Id, registration.Standing, told);
    }

    private void RefuseClosed(ParticipationEvent happening, RegistrationSource source)
    {
        // Staff write down late comers and those who came without the product, but not for an event that will not be.
        if (source == RegistrationSource.Staff)
        {
            if (happening.IsCancelled) throw new RuleBrokenException("event.closed", EventTexts.ClosedCancelled);
            return;
        }

        var now = clock.NowUtc();
        if (happening.ClosedBecause(now, FinnishFormat.DayOf(now)) is { } reason) throw new RuleBrokenException("event.closed", reason);
    }

    // Whoever has lost the message, or whose address somebody else typed, gets a new link instead of a refusal.
    private async Task<EventRegistration?> FindUnconfirmedAsync(int eventId, RegistrationSource source, Registrant who, CancellationToken ct)
    {
        if (source != RegistrationSource.Resident || !mail.IsAvailable) return null;
        var there = await db.Set<EventRegistration>().SingleOrDefaultAsync(r => r.EventId == eventId && r.EmailKey == who.EmailKey && r.Standing == RegistrationStanding.Unconfirmed, ct);
        there?.Rewrite(who);
        return there;
    }

    private async Task RefuseTwiceAsync(int eventId, Registrant who, CancellationToken ct)
    {
        var there = await db.Set<EventRegistration>()
            .Where(r => r.EventId == eventId && r.Standing != RegistrationStanding.Cancelled && ((who.EmailKey != null && r.EmailKey == who.EmailKey) || (who.UserId != null && r.UserId == who.UserId)))
            .Select(r => new { r.Standing, SamePerson = r.UserId != null && r.UserId == who.UserId }).FirstOrDefaultAsync(ct);
        if (there is null) return;
        throw new RuleBrokenException(Twice, there switch
        {
            { SamePerson: true } => EventTexts.TwiceUser,
            { Standing: RegistrationStanding.Unconfirmed } => EventTexts.TwiceUnconfirmed,
            _ => EventTexts.TwiceEmail,
        });
    }

    public const string Twice = "event.twice";
}

/// <summary>A registration that was made.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Told">A message went to the person.</param>
internal sealed record Registered(int Id, RegistrationStanding Standing, bool Told);
