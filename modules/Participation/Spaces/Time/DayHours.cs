using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Participation.Spaces.Time;

/// <summary>When something is open on one day: intervals of the clock in order, apart from each other. None means closed.</summary>
internal sealed partial record DayHours(IReadOnlyList<OpenInterval> Intervals)
{
    public const int Longest = 120;

    public static DayHours Closed { get; } = new([]);

    public bool IsClosed => Intervals.Count == 0;

    /// <summary>Reads what people write: <c>8–12, 13.30–16</c>; nothing, or <c>suljettu</c>, is closed.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="refused">What is wrong, in Finnish; null when nothing is.</param>
    /// <returns>The hours; null when they were refused.</returns>
    public static DayHours? Read(string? typed, out string? refused)
    {
        refused = null;
        var text = typed?.Trim().ToLowerInvariant() ?? "";
        if (text.Length == 0 || text == SpaceTexts.ClosedWord) return Closed;
        if (text.Length > Longest) return Refuse(SpaceTexts.HoursFormat, out refused);
        var intervals = new List<OpenInterval>();
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Interval().Match(part) is not { Success: true } match) return Refuse(string.Format(SpaceTexts.HoursNotUnderstood, part), out refused);
            var (from, to) = (MinutesOf(match, "fh", "fm"), MinutesOf(match, "th", "tm"));
            if (from is null || to is null) return Refuse(string.Format(SpaceTexts.HoursNotUnderstood, part), out refused);
            if (from >= to) return Refuse(string.Format(SpaceTexts.HoursEndFirst, part), out refused);
            if (from % TimeGrid.SlotMinutes != 0 || to % TimeGrid.SlotMinutes != 0) return Refuse(string.Format(SpaceTexts.HoursOffGrid, part), out refused);
            intervals.Add(new OpenInterval(from.Value, to.Value));
        }

        intervals.Sort((a, b) => a.From.CompareTo(b.From));
        return intervals.Zip(intervals.Skip(1)).Any(pair => pair.First.To > pair.Second.From) ? Refuse(SpaceTexts.HoursOverlap, out refused) : new DayHours(intervals);
    }

    /// <summary>The hours that the database keeps, which <see cref="Read"/> has once accepted.</summary>
    public static DayHours Stored(string? text) => Read(text, out _) ?? Closed;

    /// <summary>As people write them: <c>8–12, 13.30–16</c>; empty when closed.</summary>
    public override string ToString() => string.Join(", ", Intervals);

    public bool Equals(DayHours? other) => other is not null && Intervals.SequenceEqual(other.Intervals);

    public override int GetHashCode() => Intervals.Aggregate(17, HashCode.Combine);

    private static DayHours? Refuse(string why, out string? refused)
    {
        refused = why;
        return null;
    }

    private static int? MinutesOf(Match match, string hour, string minute)
    {
        var minutes = (int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture) * 60)
            + (match.Groups[minute].Success ? int.Parse(match.Groups[minute].Value, CultureInfo.InvariantCulture) : 0);
        return minutes <= CityTime.MinutesInDay && (!match.Groups[minute].Success || match.Groups[minute].Value is [< '6', _]) ? minutes : null;
    }

    [GeneratedRegex(@"^(klo\s+)?(?<fh>[0-9]{1,2})([.:](?<fm>[0-9]{2}))?\s*[-–—]\s*(?<th>[0-9]{1,2})([.:](?<tm>[0-9]{2}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interval();
}

/// <summary>A part of a day.</summary>
/// <param name="From">Minutes of the clock from midnight, on the grid.</param>
/// <param name="To">The same, later; 1440 is the midnight that ends the day.</param>
internal readonly record struct OpenInterval(int From, int To)
{
    /// <summary>A time of the clock: <c>8</c>, <c>13.30</c>, <c>24</c>.</summary>
    public static string Clock(int minute) => minute % 60 == 0 ? $"{minute / 60}" : $"{minute / 60}.{minute % 60:00}";

    public override string ToString() => $"{Clock(From)}–{Clock(To)}";
}
