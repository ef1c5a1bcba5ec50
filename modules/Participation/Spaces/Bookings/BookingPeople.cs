using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Finds and forgets the people behind bookings. Forgotten 90 days after the booking has ended.</summary>
internal sealed class BookingPeople(ParticipationDbContext db, TimeProvider clock) : IPersonalDataHolder
{
    public const int DaysKept = 90;

    public string Kind => SpaceTexts.BookingsKind;

    public async Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct)
    {
        var rows = await (
            from booking in db.Set<Booking>().AsNoTracking()
            join space in db.Set<Space>() on booking.SpaceId equals space.Id
            where booking.BookerEmail == emailKey
            orderby booking.StartsAt
            select new { booking, space.Name }).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new StoredAboutPerson(row.booking.CreatedAt, string.Format(SpaceTexts.BookingOf, row.Name, DurationText.WithDay(row.booking.StartsAt, row.booking.EndsAt)),
            [
                (SpaceTexts.FieldBookerName, row.booking.BookerName),
                (SpaceTexts.FieldEmail, row.booking.BookerEmail),
                (SpaceTexts.FieldPurpose, row.booking.Purpose),
                (SpaceTexts.FieldOrganisation, row.booking.Organisation),
                (SpaceTexts.FieldPeople, FinnishFormat.Count(row.booking.People)),
                (SpaceTexts.FieldState, row.booking.State.Word()),
                (SpaceTexts.FieldReason, row.booking.EndReason),
            ])),
        ];
    }

    public async Task<int> EraseAsync(string emailKey, CancellationToken ct) =>
        await ForgetAsync(db.Set<Booking>().Where(b => b.BookerEmail == emailKey && b.BookerEmail != ""), ct);

    public async Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct)
    {
        var before = CityTime.Opens(today.AddDays(-DaysKept), 0);
        return await ForgetAsync(db.Set<Booking>().Where(b => !b.IsForgotten && b.EndsAt < before), ct);
    }

    // What nobody can be asked about any more cannot stay booked: a coming booking of a forgotten person is cancelled.
    private async Task<int> ForgetAsync(IQueryable<Booking> bookings, CancellationToken ct)
    {
        var now = clock.NowUtc();
        var forgotten = await bookings.Include(b => b.Slots).ToListAsync(ct);
        foreach (var booking in forgotten)
        {
            if (booking.StartsAt > now && booking.State.HoldsTime()) booking.End(BookingState.Cancelled, null, SpaceTexts.BySystem);
            booking.Forget();
        }

        await db.SaveChangesAsync(ct);
        return forgotten.Count;
    }
}
