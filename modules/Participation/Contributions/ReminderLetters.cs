using Hyte.Modules.Contributions;
using Hyte.Programmes.Periods;

namespace Hyte.Participation.Contributions;

/// <summary>Decides which of the things that wait in the registers are reminded of on a day.</summary>
internal static class ReminderLetters
{
    /// <summary>How many days before its day a thing is told of.</summary>
    public const int DaysBefore = 14;

    /// <summary>The reminders of a day.</summary>
    /// <remarks>
    /// Each thing has a day of its own, and letters to one person are kept some days apart. So on the day of one thing its title is told of all that is late or near:
    /// a thing whose days always fall just after another's would otherwise never be told of.
    /// </remarks>
    public static IReadOnlyList<Reminder> Of(IEnumerable<WaitingThing> things, DateOnly today) =>
    [
        .. from pair in things.SelectMany(thing => thing.Titles.Distinct(StringComparer.Ordinal), (thing, title) => (Title: title, Thing: thing))
           where pair.Thing.Presses <= today.AddDays(DaysBefore)
           group pair.Thing by pair.Title into ofTitle
           where ofTitle.Any(thing => ReminderDays.IsReminderDay(thing.Presses, today))
           from thing in ofTitle
           orderby thing.Presses
           select new Reminder(ofTitle.Key, thing.Text, thing.Href, thing.Due),
    ];
}

/// <summary>Something that waits in a register.</summary>
/// <param name="Titles">The titles that are reminded of it.</param>
/// <param name="Text">What it is.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Due">The last day that was promised; null when none was.</param>
/// <param name="Presses">The day from which the days of reminding are counted.</param>
internal sealed record WaitingThing(IReadOnlyList<string> Titles, string Text, string Href, DateOnly? Due, DateOnly Presses);
