using Hyte.Modules.Reports;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Reports;

/// <summary>What a module could report on, by its periods, the years of its programmes and their terms. A time with an open period cannot be frozen yet.</summary>
internal static class ReportSpans
{
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<ReportSpan> Of(ReportableTimes times, IEnumerable<ReportTemplate> templates) =>
        [.. templates.SelectMany(template => Of(times, template)).OrderByDescending(s => s.To).ThenByDescending(s => s.From).ThenBy(s => s.Template)];

    private static IEnumerable<ReportSpan> Of(ReportableTimes times, ReportTemplate template) => template switch
    {
        ReportTemplate.PeriodFollowUp => times.Periods.GroupBy(p => (p.Start, p.End)).Select(same => Span(template, same.Key.Start, same.Key.End, same.First().Code.ToString(), same)),
        ReportTemplate.YearlyWellbeing or ReportTemplate.AuditExtract => YearsOf(times).Select(year => Within(times, template, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), $"{year}")),
        _ => times.Programmes.Select(p => (p.StartYear, p.EndYear)).Distinct()
            .Select(term => Within(times, template, new DateOnly(term.StartYear, 1, 1), new DateOnly(term.EndYear, 12, 31), $"{term.StartYear}–{term.EndYear}")),
    };

    // Values from before the programmes are what they start from, not a year of theirs.
    private static IEnumerable<int> YearsOf(ReportableTimes times) =>
        times.Periods.Select(p => p.End.Year).Concat(times.Years.Where(year => times.Programmes.Any(p => p.StartYear <= year && year <= p.EndYear))).Distinct();

    private static ReportSpan Within(ReportableTimes times, ReportTemplate template, DateOnly from, DateOnly to, string name) =>
        Span(template, from, to, name, times.Periods.Where(p => p.Start <= to && p.End >= from));

    private static ReportSpan Span(ReportTemplate template, DateOnly from, DateOnly to, string name, IEnumerable<ReportingPeriod> periods) =>
        new(template, from, to, name, periods.FirstOrDefault(p => p.State == PeriodState.Open) is { } open ? string.Format(ReportTexts.NotYet, open.Code) : null);
}
