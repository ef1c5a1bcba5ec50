using Hyte.Storage;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Bookings of one time of the week, made in one go.</summary>
internal sealed class BookingSeries : Record
{
    public const int MostOccurrences = 60;

    private BookingSeries()
    {
    }

    public BookingSeries(int spaceId, DateOnly first, DateOnly until, int everyWeeks)
    {
        SpaceId = spaceId;
        First = first;
        Until = until;
        EveryWeeks = everyWeeks;
    }

    public int SpaceId { get; private set; }

    public DateOnly First { get; private set; }

    /// <summary>The last day that may have an occurrence.</summary>
    public DateOnly Until { get; private set; }

    public int EveryWeeks { get; private set; }

    /// <summary>The occurrences that could not be had, one a line: the day, a tab and why, in Finnish.</summary>
    public string LeftOut { get; private set; } = "";

    public IReadOnlyList<(DateOnly Day, string Why)> LeftOutDays =>
        [.. LeftOut.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 2)).Select(parts => (DateOnly.ParseExact(parts[0], "yyyy-MM-dd"), parts[1]))];

    /// <summary>The days that a series has, the first included.</summary>
    public static IEnumerable<DateOnly> Days(DateOnly first, DateOnly until, int everyWeeks)
    {
        for (var day = first; day <= until; day = day.AddDays(7 * everyWeeks)) yield return day;
    }

    public void LeaveOut(IEnumerable<(DateOnly Day, string Why)> days) => LeftOut = string.Join('\n', days.Select(d => $"{d.Day:yyyy-MM-dd}\t{d.Why}"));
}
