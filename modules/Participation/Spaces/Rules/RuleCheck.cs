using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Spaces.Rules;

/// <summary>Tells which rules of a space a wished time breaks; all of them, so that nobody has to try again and again.</summary>
internal static class RuleCheck
{
    /// <summary>What is wrong with the day, the time and the length.</summary>
    public static IEnumerable<BrokenRule> OfTime(Space space, SpaceTimes times, DateTime startsAt, int minutes, DateTime now)
    {
        var rules = space.Rules;
        var day = FinnishFormat.DayOf(startsAt);
        var ahead = day.DayNumber - FinnishFormat.DayOf(now).DayNumber;
        if (startsAt <= now) yield return Broken(nameof(BookingDraft.Start), SpaceTexts.StartPassed);
        if (space.WithdrawnOn <= day) yield return Broken(nameof(BookingDraft.Day), string.Format(SpaceTexts.SpaceWithdrawnOn, FinnishFormat.Date(space.WithdrawnOn!.Value)));
        if (startsAt > now && ahead < rules.MinDaysAhead) yield return Broken(nameof(BookingDraft.Day), string.Format(SpaceTexts.DayTooNear, Days(rules.MinDaysAhead), FinnishFormat.Date(FinnishFormat.DayOf(now).AddDays(rules.MinDaysAhead))));
        if (ahead > rules.MaxDaysAhead) yield return Broken(nameof(BookingDraft.Day), string.Format(SpaceTexts.DayTooFar, Days(rules.MaxDaysAhead), FinnishFormat.Date(FinnishFormat.DayOf(now).AddDays(rules.MaxDaysAhead))));
        var length = OfLength(rules, minutes).ToList();
        foreach (var broken in length) yield return broken;
        if (!times.IsStart(startsAt)) yield return Broken(nameof(BookingDraft.Start), string.Format(SpaceTexts.StartOffInterval, rules.StartInterval));
        if (minutes % TimeGrid.SlotMinutes != 0 || minutes <= 0 || !TimeGrid.Keeps(startsAt)) yield break;
        if (!times.IsOpen(startsAt, minutes)) yield return new BrokenRule(nameof(BookingDraft.Start), ClosedText(times, day), RefusalCause.Closed);
        else if (!times.IsFree(startsAt, minutes)) yield return new BrokenRule(nameof(BookingDraft.Start), SpaceTexts.TimeTaken, RefusalCause.Overlap);
    }

    /// <summary>What is wrong with the length alone.</summary>
    public static IEnumerable<BrokenRule> OfLength(BookingRules rules, int minutes)
    {
        if (minutes < rules.MinMinutes) yield return Broken(nameof(BookingDraft.Minutes), string.Format(SpaceTexts.TooShort, DurationText.Of(rules.MinMinutes)));
        else if (minutes > rules.MaxMinutes) yield return Broken(nameof(BookingDraft.Minutes), string.Format(SpaceTexts.TooLongTime, DurationText.Of(rules.MaxMinutes)));
        else if (minutes % TimeGrid.SlotMinutes != 0) yield return Broken(nameof(BookingDraft.Minutes), SpaceTexts.MinutesOffGrid);
    }

    /// <summary>What is wrong with the number of people.</summary>
    public static IEnumerable<BrokenRule> OfPeople(Space space, int people)
    {
        if (people > space.Capacity) yield return Broken(nameof(BookingDraft.People), string.Format(SpaceTexts.TooManyPeople, FinnishFormat.Count(space.Capacity)));
    }

    /// <summary>What is wrong with how many bookings the person has already.</summary>
    public static IEnumerable<BrokenRule> OfOpenBookings(BookingRules rules, int open)
    {
        if (open >= rules.MaxOpen) yield return Broken(nameof(BookingDraft.Day), string.Format(SpaceTexts.TooManyOpen, FinnishFormat.Count(rules.MaxOpen, SpaceTexts.BookingOne, SpaceTexts.BookingMany)));
    }

    /// <summary>That the space is not open, and when it is.</summary>
    public static string ClosedText(SpaceTimes times, DateOnly day)
    {
        var hours = times.HoursOn(day);
        var why = times.ExceptionOn(day) is { } reason ? $" ({reason})" : "";
        return hours.IsClosed ? string.Format(SpaceTexts.ClosedOn, FinnishFormat.DateWithWeekday(day), why) : string.Format(SpaceTexts.OpenOnlyAt, FinnishFormat.DateWithWeekday(day), hours, why);
    }

    private static BrokenRule Broken(string field, string message) => new(field, message, RefusalCause.Rule);

    private static string Days(int days) => FinnishFormat.Count(days, SpaceTexts.DayOne, SpaceTexts.DayMany);
}
