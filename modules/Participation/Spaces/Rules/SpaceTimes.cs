using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;

namespace Hyte.Participation.Spaces.Rules;

/// <summary>The times of a space over some days: when it is open, what is held and what could begin when. Reads nothing; made by <see cref="Bookings.FreeTimes"/>.</summary>
/// <param name="space">The space.</param>
/// <param name="exceptions">Its exceptions on the days.</param>
/// <param name="held">The slots that bookings hold on the days, buffers included.</param>
/// <param name="from">The first day.</param>
/// <param name="to">The last day.</param>
/// <param name="now">Now, in UTC.</param>
internal sealed class SpaceTimes(Space space, IReadOnlyDictionary<DateOnly, SpaceException> exceptions, IReadOnlySet<int> held, DateOnly from, DateOnly to, DateTime now)
{
    private readonly BookingRules _rules = space.Rules;

    public DateOnly From => from;

    public DateOnly To => to;

    /// <summary>The hours of a day, its exception counted in.</summary>
    public DayHours HoursOn(DateOnly day) => exceptions.TryGetValue(day, out var other) ? DayHours.Stored(other.Hours) : space.HoursOn(day.DayOfWeek);

    /// <summary>Why a day is not as its weekday; null when it is.</summary>
    public string? ExceptionOn(DateOnly day) => exceptions.TryGetValue(day, out var other) ? other.Reason ?? SpaceTexts.ExceptionWithoutReason : null;

    /// <summary>The times of a day in which it is open, as moments.</summary>
    public IEnumerable<(DateTime From, DateTime To)> OpenOn(DateOnly day) =>
        HoursOn(day).Intervals.Select(i => (CityTime.Opens(day, i.From), CityTime.Closes(day, i.To))).Where(i => i.Item1 < i.Item2);

    /// <summary>Tells whether nothing holds the time, the buffers around it included.</summary>
    public bool IsFree(DateTime startsAt, int minutes) =>
        !TimeGrid.Between(startsAt.AddMinutes(-_rules.BufferBefore), startsAt.AddMinutes(minutes + _rules.BufferAfter)).Any(held.Contains);

    /// <summary>Tells whether the space is open for the whole of the time.</summary>
    public bool IsOpen(DateTime startsAt, int minutes) =>
        OpenOn(Web.FinnishFormat.DayOf(startsAt)).Any(open => open.From <= startsAt && startsAt.AddMinutes(minutes) <= open.To);

    /// <summary>Tells whether bookings of the space may begin at the moment, by its clock.</summary>
    public bool IsStart(DateTime startsAt) => TimeGrid.Keeps(startsAt) && CityTime.MinuteOf(startsAt) % _rules.StartInterval == 0;

    /// <summary>The moments of a day at which a booking of the length could begin.</summary>
    public IEnumerable<DateTime> StartsOn(DateOnly day, int minutes) =>
        from open in OpenOn(day)
        from slot in TimeGrid.Between(open.From, open.To)
        let startsAt = TimeGrid.BeginningOf(slot)
        where startsAt > now && startsAt.AddMinutes(minutes) <= open.To && IsStart(startsAt) && IsFree(startsAt, minutes)
        select startsAt;

    /// <summary>The free times nearest to a wished one, nearest first, that keep to every rule about when.</summary>
    public IReadOnlyList<DateTime> NearestTo(DateTime wished, int minutes, int most) =>
    [
        .. Days()
            .Where(IsNearEnough)
            .SelectMany(day => StartsOn(day, minutes))
            .Where(startsAt => startsAt != wished)
            .OrderBy(startsAt => Math.Abs((startsAt - wished).Ticks))
            .Take(most)
            .Order(),
    ];

    /// <summary>Tells whether a day is neither too near nor too far to be booked, and the space still in use on it.</summary>
    public bool IsNearEnough(DateOnly day)
    {
        var ahead = day.DayNumber - Web.FinnishFormat.DayOf(now).DayNumber;
        return ahead >= _rules.MinDaysAhead && ahead <= _rules.MaxDaysAhead && !(space.WithdrawnOn <= day);
    }

    /// <summary>The parts of a day's open time that are held, or that are free.</summary>
    public IEnumerable<(DateTime From, DateTime To)> PartsOf(DateOnly day, bool isHeld)
    {
        foreach (var open in OpenOn(day))
        {
            DateTime? begun = null;
            foreach (var slot in TimeGrid.Between(open.From, open.To))
            {
                var at = TimeGrid.BeginningOf(slot);
                if (held.Contains(slot) == isHeld) begun ??= at;
                else if (begun is { } start)
                {
                    yield return (start, at);
                    begun = null;
                }
            }

            if (begun is { } last) yield return (last, open.To);
        }
    }

    public IEnumerable<DateOnly> Days()
    {
        for (var day = from; day <= to; day = day.AddDays(1)) yield return day;
    }
}
