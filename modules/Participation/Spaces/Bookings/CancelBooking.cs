using System.Data;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Register;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Ends bookings before their time, and frees it. The booker may until it begins; the city always, with a reason that is told.</summary>
internal sealed class CancelBooking(ParticipationDbContext db, OneUseLinks links, BookingMails mails, ICurrentUser user, TimeProvider clock)
{
    /// <summary>A signed-in person cancels an own booking, or with it those of the series that come after.</summary>
    public Task<EndingOutcome> ByBookerAsync(int id, bool restOfSeries, CancellationToken ct) =>
        ExecuteAsync(id, restOfSeries, b => b.BookerUserId == user.Actor.Id && user.Actor.Id.Length > 0, null, SpaceTexts.ByBooker, ct);

    /// <summary>The city cancels.</summary>
    /// <param name="id">The booking.</param>
    /// <param name="restOfSeries">With it those of its series that come after.</param>
    /// <param name="reason">Why, as the booker is told.</param>
    /// <param name="ct">Cancels.</param>
    public Task<EndingOutcome> ByCityAsync(int id, bool restOfSeries, string reason, CancellationToken ct) => ExecuteAsync(id, restOfSeries, _ => true, reason, user.Actor.Name, ct);

    /// <summary>A resident cancels by the link in the message.</summary>
    /// <returns>False when the link is used, run out or made up, or the booking has ended or begun.</returns>
    public async Task<bool> ByLinkAsync(string? key, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await links.UseAsync(BookingLinks.Cancel, key, ct) is not { } id) return false;
        var booking = await db.Set<Booking>().Include(b => b.Slots).SingleOrDefaultAsync(b => b.Id == id, ct);
        if (booking is null || !booking.HoldsTimeAt(clock.NowUtc()) || booking.StartsAt <= clock.NowUtc()) return false;
        booking.End(BookingState.Cancelled, null, SpaceTexts.ByBooker);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task<EndingOutcome> ExecuteAsync(int id, bool restOfSeries, Predicate<Booking> mayEnd, string? reason, string by, CancellationToken ct)
    {
        var now = clock.NowUtc();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var booking = await db.Set<Booking>().Include(b => b.Slots).SingleOrDefaultAsync(b => b.Id == id, ct);
        if (booking is null || !mayEnd(booking)) return EndingOutcome.NotFound;
        List<Booking> ended = [booking];
        if (restOfSeries && booking.SeriesId is { } series)
            ended.AddRange(await db.Set<Booking>().Include(b => b.Slots).Where(b => b.SeriesId == series && b.StartsAt > booking.StartsAt).ToListAsync(ct));
        ended.RemoveAll(b => !b.HoldsTimeAt(now) || (reason is null && b.StartsAt <= now) || !mayEnd(b));
        if (ended.Count == 0) return EndingOutcome.TooLate;
        foreach (var one in ended) one.End(BookingState.Cancelled, reason, by);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (reason is null) return EndingOutcome.DoneAndTold;

        var space = await db.Set<Space>().AsNoTracking().SingleAsync(s => s.Id == booking.SpaceId, ct);
        var told = true;
        foreach (var one in ended) told &= await mails.TellEndedAsync(space, one, reason, ct);
        return told ? EndingOutcome.DoneAndTold : EndingOutcome.DoneNotTold;
    }
}
