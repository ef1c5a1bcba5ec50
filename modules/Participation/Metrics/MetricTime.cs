using Hyte.Modules.Reports;

namespace Hyte.Participation.Metrics;

/// <summary>Of which time a plan's metrics are told, and from which day they are looked at.</summary>
/// <param name="FirstYear">The first year that is told; the plan's own when that is later.</param>
/// <param name="LastYear">The last year that is told.</param>
/// <param name="Last">What happened after this day does not count.</param>
/// <param name="SeenOn">The day from which it is judged whether a year is over.</param>
internal sealed record MetricTime(int FirstYear, int LastYear, DateOnly Last, DateOnly SeenOn)
{
    /// <summary>Every year of the plan so far, as it is today: what the pages and the interface tell.</summary>
    public static MetricTime Today(DateOnly today) => new(int.MinValue, today.Year, new DateOnly(today.Year, 12, 31), today);

    /// <summary>The years of a report. A time that is over is looked at from the day after it, so that the same report says the same whenever it is made.</summary>
    public static MetricTime Of(ReportFrame frame, DateOnly today) => new(frame.From.Year, Math.Min(frame.To.Year, today.Year), frame.To, frame.To < today ? frame.To.AddDays(1) : today);

    /// <summary>The years of a plan that are told, oldest first; one at least. A plan that is still in force is followed into the years after its own.</summary>
    public IReadOnlyList<int> YearsOf(int startYear)
    {
        var first = Math.Max(startYear, FirstYear);
        return [.. Enumerable.Range(first, Math.Max(LastYear - first + 1, 1))];
    }
}
