using System.Data;
using Hyte.Modules.Mail;
using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Books a time of a space, or tells every rule that stands in the way and the nearest free times.</summary>
internal sealed class BookSpace(ParticipationDbContext db, FreeTimes free, ExpiredHolds expired, OpenBookings open, OneUseLinks links, BookingMails mails, IMailer mailer, TimeProvider clock)
{
    private const int DaysAround = 7;
    private const int MostSuggestions = 6;

    /// <param name="spaceId">The space.</param>
    /// <param name="startsAt">When it begins, in UTC.</param>
    /// <param name="minutes">How long it is.</param>
    /// <param name="details">For whom and what.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when there is no such space, or a resident may not book it.</returns>
    public async Task<BookingOutcome?> ExecuteAsync(int spaceId, DateTime startsAt, int minutes, BookingDetails details, CancellationToken ct)
    {
        var byResident = details.Booker.UserId is null;
        // Takes the right to write before it looks, so that what it saw free is still free when it saves.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var space = await db.Set<Space>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == spaceId, ct);
        if (space is null || (byResident && !space.ResidentsMayBook)) return null;
        if (await expired.ReleaseAsync(spaceId, ct) > 0) await db.SaveChangesAsync(ct);

        var day = FinnishFormat.DayOf(startsAt);
        var times = await free.ReadAsync(space, day.AddDays(-DaysAround), day.AddDays(DaysAround), ct);
        var ofTime = RuleCheck.OfTime(space, times, startsAt, minutes, clock.NowUtc()).ToList();
        List<BrokenRule> broken =
        [
            .. ofTime,
            .. RuleCheck.OfPeople(space, details.People),
            .. RuleCheck.OfOpenBookings(space.Rules, await open.CountAsync(spaceId, details.Booker, ct)),
        ];
        if (broken.Count > 0)
        {
            await transaction.CommitAsync(ct);
            return ofTime.Count > 0 ? Refused(broken, times, startsAt, minutes) : new BookingOutcome(null, broken, []);
        }

        var awaitsMail = byResident && mailer.IsAvailable;
        var state = awaitsMail ? BookingState.AwaitsConfirmation : byResident || space.NeedsApproval ? BookingState.AwaitsApproval : BookingState.Confirmed;
        var booking = new Booking(spaceId, startsAt, minutes, space.Rules, details, state, awaitsMail ? clock.NowUtc() + ExpiredHolds.ToConfirm : null);
        db.Add(booking);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException)
        {
            // Another way in may have taken a slot all the same: the key of the slots saw it. Any other failure is a failure.
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            var again = await free.ReadAsync(space, times.From, times.To, ct);
            if (again.IsFree(startsAt, minutes)) throw;
            return Refused([new BrokenRule(nameof(BookingDraft.Start), SpaceTexts.TimeTaken, RefusalCause.Overlap)], again, startsAt, minutes);
        }

        var key = awaitsMail ? links.Make(BookingLinks.Confirm, booking.Id, ExpiredHolds.ToConfirm) : null;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (key is not null && !await mails.AskToConfirmAsync(space, booking, key, ct))
        {
            // The server did not take the message: the city confirms it by hand instead.
            booking.Confirm(needsApproval: true);
            await db.SaveChangesAsync(ct);
        }

        return new BookingOutcome(booking, [], []);
    }

    private static BookingOutcome Refused(IReadOnlyList<BrokenRule> broken, SpaceTimes times, DateTime startsAt, int minutes) =>
        new(null, broken, minutes > 0 && minutes % TimeGrid.SlotMinutes == 0 ? times.NearestTo(startsAt, minutes, MostSuggestions) : []);
}

/// <summary>How an attempt to book ended.</summary>
/// <param name="Booking">The booking; null when it was refused.</param>
/// <param name="Broken">The rules in the way.</param>
/// <param name="Nearest">When the time is what was refused: the nearest free ones of the same length, in order.</param>
internal sealed record BookingOutcome(Booking? Booking, IReadOnlyList<BrokenRule> Broken, IReadOnlyList<DateTime> Nearest);
