using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Reads bookings with the spaces they are of; one query each time.</summary>
internal sealed class ReadBookings(ParticipationDbContext db, TimeProvider clock)
{
    public const int PageSize = 50;

    public Task<BookingRow?> FindAsync(int id, CancellationToken ct) => Rows(Current().Where(b => b.Id == id)).SingleOrDefaultAsync(ct);

    /// <summary>A person's bookings that have not ended, soonest first.</summary>
    public Task<List<BookingRow>> ComingAsync(string userId, CancellationToken ct)
    {
        var now = clock.NowUtc();
        return Rows(Current().Where(b => b.BookerUserId == userId && b.EndsAt > now).OrderBy(b => b.StartsAt)).ToListAsync(ct);
    }

    /// <summary>A person's bookings that have ended, latest first.</summary>
    public Task<List<BookingRow>> PastAsync(string userId, CancellationToken ct)
    {
        var now = clock.NowUtc();
        return Rows(Current().Where(b => b.BookerUserId == userId && b.EndsAt <= now).OrderByDescending(b => b.StartsAt).Take(PageSize)).ToListAsync(ct);
    }

    /// <summary>A person's confirmed bookings that begin on the days.</summary>
    public Task<List<BookingRow>> OwnConfirmedAsync(string userId, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (first, last) = (CityTime.Opens(from, 0), CityTime.Opens(to.AddDays(1), 0));
        return Rows(Current().Where(b => b.BookerUserId == userId && b.State == BookingState.Confirmed && b.StartsAt >= first && b.StartsAt < last).OrderBy(b => b.StartsAt)).ToListAsync(ct);
    }

    /// <summary>Bookings that wait for the city, soonest first.</summary>
    public Task<List<BookingRow>> WaitingAsync(int most, CancellationToken ct)
    {
        var now = clock.NowUtc();
        return Rows(Current().Where(b => b.State == BookingState.AwaitsApproval && b.StartsAt > now).OrderBy(b => b.StartsAt).ThenBy(b => b.Id).Take(most)).ToListAsync(ct);
    }

    public Task<List<BookingRow>> OfSeriesAsync(int seriesId, CancellationToken ct) => Rows(Current().Where(b => b.SeriesId == seriesId).OrderBy(b => b.StartsAt)).ToListAsync(ct);

    /// <summary>What holds a space on the days, in order of time.</summary>
    public Task<List<BookingRow>> HoldingAsync(int spaceId, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (first, last, now) = (CityTime.Opens(from, 0), CityTime.Opens(to.AddDays(1), 0), clock.NowUtc());
        return Rows(Current()
            .Where(b => b.SpaceId == spaceId && b.EndsAt > first && b.StartsAt < last
                && (b.State == BookingState.Confirmed || b.State == BookingState.AwaitsApproval || (b.State == BookingState.AwaitsConfirmation && b.HeldUntil > now)))
            .OrderBy(b => b.StartsAt)).ToListAsync(ct);
    }

    public Task<BookingSeries?> FindSeriesAsync(int id, CancellationToken ct) => db.Set<BookingSeries>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>The address that a person gave with the latest booking, so that it need not be typed again.</summary>
    public Task<string?> LastEmailAsync(string userId, CancellationToken ct) =>
        Current().Where(b => b.BookerUserId == userId && b.BookerEmail != "").OrderByDescending(b => b.Id).Select(b => b.BookerEmail).FirstOrDefaultAsync(ct);

    private IQueryable<Booking> Current() => db.Set<Booking>().AsNoTracking();

    private IQueryable<BookingRow> Rows(IQueryable<Booking> bookings) =>
        from booking in bookings
        join space in db.Set<Space>().AsNoTracking() on booking.SpaceId equals space.Id
        select new BookingRow(booking, space);
}

/// <summary>A booking and its space.</summary>
internal sealed record BookingRow(Booking Booking, Space Space);
