using System.Data;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Books one time of the week until a day. What cannot be had is left out and told; the rest is kept.</summary>
internal sealed class BookSeries(ParticipationDbContext db, FreeTimes free, ExpiredHolds expired, OpenBookings open, TimeProvider clock)
{
    /// <returns>Null when there is no such space.</returns>
    public async Task<SeriesOutcome?> ExecuteAsync(int spaceId, SeriesContent when, BookingDetails details, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var space = await db.Set<Space>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == spaceId, ct);
        if (space is null) return null;
        if (await expired.ReleaseAsync(spaceId, ct) > 0) await db.SaveChangesAsync(ct);

        List<BrokenRule> broken =
        [
            .. RuleCheck.OfLength(space.Rules, when.Minutes),
            .. RuleCheck.OfPeople(space, details.People),
            .. RuleCheck.OfOpenBookings(space.Rules, await open.CountAsync(spaceId, details.Booker, ct)),
        ];
        if (broken.Count > 0)
        {
            await transaction.CommitAsync(ct);
            return new SeriesOutcome(null, 0, [], broken);
        }

        var times = await free.ReadAsync(space, when.First, when.Until, ct);
        var taken = new List<Booking>();
        var leftOut = new List<(DateOnly Day, string Why)>();
        foreach (var day in BookingSeries.Days(when.First, when.Until, when.EveryWeeks))
        {
            if (Refusal(space, times, taken, day, when) is { } why) leftOut.Add((day, why));
            else taken.Add(new Booking(spaceId, CityTime.At(day, when.StartMinute)!.Value, when.Minutes, space.Rules, details, space.NeedsApproval ? BookingState.AwaitsApproval : BookingState.Confirmed, null));
        }

        if (taken.Count == 0)
        {
            await transaction.CommitAsync(ct);
            return new SeriesOutcome(null, 0, leftOut, []);
        }

        var series = new BookingSeries(spaceId, when.First, when.Until, when.EveryWeeks);
        series.LeaveOut(leftOut);
        db.Add(series);
        await db.SaveChangesAsync(ct);
        db.AddRange(taken.Select(booking => booking.InSeries(series.Id)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SeriesOutcome(series.Id, taken.Count, leftOut, []);
    }

    private string? Refusal(Space space, SpaceTimes times, List<Booking> taken, DateOnly day, SeriesContent when)
    {
        if (CityTime.At(day, when.StartMinute) is not { } startsAt) return SpaceTexts.ClockJumps;
        if (RuleCheck.OfTime(space, times, startsAt, when.Minutes, clock.NowUtc()).FirstOrDefault() is { } broken) return broken.Message;
        // Long buffers may reach from one week's occurrence to the next one's only in theory; the slots would refuse it, so it is seen here.
        var last = taken.LastOrDefault();
        return last is not null && startsAt.AddMinutes(-space.BufferBefore) < last.EndsAt.AddMinutes(space.BufferAfter) ? SpaceTexts.TimeTaken : null;
    }
}

/// <summary>How an attempt to book a series ended.</summary>
/// <param name="SeriesId">The series; null when nothing could be had.</param>
/// <param name="Count">How many occurrences were booked.</param>
/// <param name="LeftOut">The days that could not be had, and why.</param>
/// <param name="Broken">The rules that no occurrence keeps.</param>
internal sealed record SeriesOutcome(int? SeriesId, int Count, IReadOnlyList<(DateOnly Day, string Why)> LeftOut, IReadOnlyList<BrokenRule> Broken);
