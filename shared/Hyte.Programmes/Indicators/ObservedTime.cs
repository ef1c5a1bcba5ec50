using Hyte.Modules;

namespace Hyte.Programmes.Indicators;

/// <summary>The year or years that an observation speaks of.</summary>
/// <param name="FromYear">The first year; the same as <paramref name="Year"/> but for a span.</param>
/// <param name="Year">The year, or the last of a span. Observations sort by it.</param>
public readonly record struct ObservedTime(int FromYear, int Year) : IComparable<ObservedTime>
{
    /// <summary>The first year that is believed.</summary>
    public const int Earliest = 1900;

    /// <summary>The last year that is believed; whether it is in the future is asked when a value is entered.</summary>
    public const int Latest = 2199;

    /// <summary>More than one year.</summary>
    public bool IsSpan => FromYear != Year;

    /// <summary>One year.</summary>
    /// <exception cref="RuleBrokenException"><c>observation.year</c>.</exception>
    public static ObservedTime Of(int year) => Span(year, year);

    /// <summary>From one year to another, both included.</summary>
    /// <exception cref="RuleBrokenException"><c>observation.year</c>.</exception>
    public static ObservedTime Span(int from, int to) => from >= Earliest && from <= to && to <= Latest
        ? new ObservedTime(from, to)
        : throw new RuleBrokenException("observation.year", Texts.ObservationYear);

    /// <summary>By the last year, then by the first.</summary>
    public int CompareTo(ObservedTime other) => (Year, FromYear).CompareTo((other.Year, other.FromYear));

    /// <summary>Earlier.</summary>
    public static bool operator <(ObservedTime left, ObservedTime right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(ObservedTime left, ObservedTime right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(ObservedTime left, ObservedTime right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(ObservedTime left, ObservedTime right) => left.CompareTo(right) >= 0;

    /// <summary>"2019" or "2010–2014".</summary>
    public override string ToString() => IsSpan ? $"{FromYear}–{Year}" : $"{Year}";
}
