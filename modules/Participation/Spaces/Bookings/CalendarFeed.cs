using System.Security.Cryptography;
using System.Text;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Gives a person's own bookings as a calendar, to the person or to whoever has the key.</summary>
internal sealed class CalendarFeed(ParticipationDbContext db, IPersonRights rights, IProductAddress address, TimeProvider clock)
{
    private const int DaysBack = 90;

    public static string PathOf(string key) => $"/osallistu/kalenteri/{key}.ics";

    /// <summary>When the person's key was made; null when there is none.</summary>
    public Task<DateTime?> MadeAtAsync(ICurrentUser user, CancellationToken ct) =>
        db.Set<CalendarKey>().Where(k => k.UserId == user.Actor.Id).Select(k => (DateTime?)k.ChangedAt).SingleOrDefaultAsync(ct);

    /// <summary>Makes the person a key; an older one stops working.</summary>
    /// <returns>The key, which is told once and not kept.</returns>
    public async Task<string> RenewAsync(ICurrentUser user, CancellationToken ct)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var kept = await db.Set<CalendarKey>().SingleOrDefaultAsync(k => k.UserId == user.Actor.Id, ct);
        if (kept is null) db.Add(new CalendarKey(user.Actor.Id, FingerprintOf(key)));
        else kept.Renew(FingerprintOf(key));
        await db.SaveChangesAsync(ct);
        return key;
    }

    /// <summary>Stops the person's key.</summary>
    public async Task StopAsync(ICurrentUser user, CancellationToken ct)
    {
        if (await db.Set<CalendarKey>().SingleOrDefaultAsync(k => k.UserId == user.Actor.Id, ct) is not { } kept) return;
        db.Remove(kept);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The calendar of whoever the key belongs to; null when it is nobody's, or its owner may no longer see it signed in.</summary>
    public async Task<string?> ByKeyAsync(string key, CancellationToken ct)
    {
        if (key.Length > 200) return null;
        var fingerprint = FingerprintOf(key);
        var userId = await db.Set<CalendarKey>().Where(k => k.Fingerprint == fingerprint).Select(k => k.UserId).SingleOrDefaultAsync(ct);
        return userId is null || !await rights.MayAsync(userId, Rights.TakePart, ct) ? null : await OfAsync(userId, ct);
    }

    /// <summary>The calendar of a person.</summary>
    public async Task<string> OfAsync(string userId, CancellationToken ct)
    {
        var since = clock.NowUtc().AddDays(-DaysBack);
        var rows = await (
            from booking in db.Set<Booking>().AsNoTracking()
            join space in db.Set<Space>().AsNoTracking() on booking.SpaceId equals space.Id
            where booking.BookerUserId == userId && booking.EndsAt > since
            orderby booking.StartsAt, booking.Id
            select new { booking, space }).ToListAsync(ct);
        return BookingCalendar.Write(rows.Select(row => (row.booking, row.space)), new Uri(address.Of("/")).Host);
    }

    private static string FingerprintOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
