using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Choosing a time step by step: a day and a length, then one of the free times of the day.</summary>
/// <param name="Space">The space.</param>
/// <param name="Times">Its times around the day.</param>
/// <param name="Day">The chosen day.</param>
/// <param name="Minutes">The chosen length.</param>
/// <param name="Start">The chosen time; null before it has been chosen.</param>
/// <param name="Path">The page's address.</param>
internal sealed record TimeChoices(Space Space, SpaceTimes Times, DateOnly Day, int Minutes, DateTime? Start, string Path)
{
    private const int UsualMinutes = 60;

    /// <summary>The days that can be booked at all.</summary>
    public required (DateOnly First, DateOnly Last) Bookable { get; init; }

    /// <summary>The times of the day that can be had.</summary>
    public IReadOnlyList<DateTime> Starts { get; } = Times.IsNearEnough(Day) ? [.. Times.StartsOn(Day, Minutes)] : [];

    /// <summary>What stands in the way on this day, when nothing can be had.</summary>
    public string? Problem =>
        Starts.Count > 0 ? null
        : Day < Bookable.First || Day > Bookable.Last ? string.Format(SpaceTexts.DayOutside, FinnishFormat.Date(Bookable.First), FinnishFormat.Date(Bookable.Last))
        : Times.HoursOn(Day).IsClosed ? RuleCheck.ClosedText(Times, Day)
        : SpaceTexts.NothingFree;

    /// <summary>The nearest times of other days that can be had, when the day has none.</summary>
    public IReadOnlyList<DateTime> Nearest => Starts.Count > 0 ? [] : Times.NearestTo(CityTime.Opens(Day, 12 * 60), Minutes, 6);

    public string HrefOf(DateTime start) => $"{Path}?day={FinnishFormat.DayOf(start):yyyy-MM-dd}&minutes={Minutes}&start={Uri.EscapeDataString(Shown.Moment(start))}";

    /// <summary>Reads the choices from what an address or a form says; what makes no sense is the usual.</summary>
    public static async Task<TimeChoices> ReadAsync(FreeTimes free, Space space, string? day, string? minutes, string? start, string path, DateOnly today, CancellationToken ct)
    {
        var rules = space.Rules;
        var startsAt = Typed.ReadMoment(start);
        var length = Typed.ReadWhole(minutes) is { } typed && typed % TimeGrid.SlotMinutes == 0 && typed >= rules.MinMinutes && typed <= rules.MaxMinutes ? typed : Math.Clamp(UsualMinutes, rules.MinMinutes, rules.MaxMinutes);
        var chosen = startsAt is { } moment ? FinnishFormat.DayOf(moment) : Typed.ReadDay(day) ?? today.AddDays(rules.MinDaysAhead);
        var times = await free.ReadAsync(space, chosen.AddDays(-7), chosen.AddDays(7), ct);
        return new TimeChoices(space, times, chosen, length, startsAt, path) { Bookable = (today.AddDays(rules.MinDaysAhead), today.AddDays(rules.MaxDaysAhead)) };
    }
}
