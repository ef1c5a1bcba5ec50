using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>Makes the list of a programme's indicators. Works in memory on what was read, so a filter costs no query.</summary>
/// <param name="indicators">The indicators of the programme.</param>
/// <param name="programmeId">The programme.</param>
/// <param name="today">The day of the list.</param>
internal sealed class IndicatorListMaker(IReadOnlyList<IndicatorDetails> indicators, int programmeId, DateOnly today)
{
    public IndicatorList Make(IndicatorFilter filter)
    {
        List<IndicatorDetails> chosen = [.. filter.Choose(indicators, programmeId, today)];
        return new IndicatorList(
            [
                .. chosen.GroupBy(i => PlaceOf(i, filter)).OrderBy(g => g.Key.Number)
                    .Select(g => new IndicatorGroup(g.Key.Number, g.Key.Name, [.. g.Select(i => new IndicatorEntry(i, LinesOf(i, today, filter.Group), today))], g.Summarise(today))),
            ],
            chosen.Summarise(today));
    }

    private (int Number, string Name) PlaceOf(IndicatorDetails indicator, IndicatorFilter filter) => indicator.Ties
        .Where(t => t.ProgrammeId == programmeId && (filter.Focus is null || t.FocusAreaNumber == filter.Focus))
        .Select(t => (t.FocusAreaNumber, t.FocusArea)).Min();

    /// <summary>The lines of an indicator: the city's, other areas' with targets, and those in place of the city.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="today">The day of the judgement.</param>
    /// <param name="group">Only the series of this population group; null for all.</param>
    public static IReadOnlyList<IndicatorLine> LinesOf(IndicatorDetails indicator, DateOnly today, string? group = null)
    {
        var facts = indicator.Facts;
        var parts = indicator.Suggestion.Parts.ToLookup(p => p.Series.Id);
        var lines = new List<IndicatorLine>();
        foreach (var series in facts.Series.Where(s => string.IsNullOrEmpty(group) || s.Group == group))
        {
            lines.AddRange(parts[series.Id].Select(part => Line(indicator, LineKind.Own, series, part.Area, part)));
            lines.AddRange(OthersOf(facts, series).Select(area => Line(indicator, LineKind.Other, series, area, ProgressRule.SuggestFor(facts, series, area, today))));
            lines.AddRange(SubstitutesOf(facts, series).Select(area => Line(indicator, LineKind.Substitute, series, area, null)));
        }

        return lines;
    }

    /// <summary>The line of an area that the list shows only beside the city's: the country.</summary>
    public static IndicatorLine Beside(IndicatorDetails indicator, SeriesFacts series, AreaFacts area) => Line(indicator, LineKind.Other, series, area, null);

    // An area beside the city for which the programme has set targets too, such as the towns around it.
    private static IEnumerable<AreaFacts> OthersOf(IndicatorFacts facts, SeriesFacts series) => facts.Targets
        .Where(t => t.AreaId is not null && (t.SeriesId is null || t.SeriesId == series.Id))
        .Select(t => facts.Areas[t.AreaId!.Value]).Distinct()
        .Where(a => !a.CountsAsOwn && !facts.SubstituteAreaIds.Contains(a.Id) && series.Observations.Any(o => o.AreaId == a.Id));

    private static IEnumerable<AreaFacts> SubstitutesOf(IndicatorFacts facts, SeriesFacts series) =>
        facts.SubstituteAreaIds.Select(id => facts.Areas[id]).Where(a => series.Observations.Any(o => o.AreaId == a.Id)).OrderBy(a => a.Name, StringComparer.CurrentCulture);

    private static IndicatorLine Line(IndicatorDetails indicator, LineKind kind, SeriesFacts series, AreaFacts area, SeriesProgress? progress)
    {
        List<ObservationFacts> entries = [.. series.Observations.Where(o => o.AreaId == area.Id).OrderBy(o => o.Time)];
        var newest = entries.FindLast(o => o.Value.Missing is null);
        var country = indicator.Country is { } whole && newest is { YearIsKnown: true }
            ? series.Observations.FirstOrDefault(o => o.AreaId == whole.Id && o.Time.Year == newest.Time.Year)
            : null;
        return new IndicatorLine(kind, series, area)
        {
            Progress = progress,
            Newest = newest,
            Gap = entries.FindLast(o => o.Value.Missing is not null && (newest is null || o.Time > newest.Time)),
            Country = country,
            Target = progress?.Target ?? (kind == LineKind.Substitute ? null : NearestTarget(indicator.Facts, series, area, newest?.Time.Year)),
            Points = PointsOf(indicator.Facts, series, entries),
            Doubts = [.. (country is null ? entries : entries.Append(country)).Select(o => o.Doubt).OfType<string>().Distinct()],
        };
    }

    // A place in the order is not a year, values before a break are another series, and one number is no development.
    private static List<ChartPoint> PointsOf(IndicatorFacts facts, SeriesFacts series, List<ObservationFacts> entries)
    {
        var last = entries.FindLast(o => o.Value.Number is not null)?.Time.Year;
        var from = facts.Breaks.Where(b => (b.SeriesId is null || b.SeriesId == series.Id) && b.Year <= last).Max(b => (int?)b.Year) ?? 0;
        List<ChartPoint> points =
        [
            .. entries.Where(o => o.YearIsKnown && o.Time.Year >= from).DistinctBy(o => o.Time.Year)
                .Select(o => new ChartPoint(o.Time.Year, o.Value.Number, o.Value.Missing?.Word() ?? o.Value.Text)),
        ];
        return points.Count(p => p.Value is not null) > 1 ? points : [];
    }

    // Yearly targets judge only their own year; beside a value of another year the nearest of them is still worth seeing.
    private static TargetFacts? NearestTarget(IndicatorFacts facts, SeriesFacts series, AreaFacts area, int? year) => facts.Targets
        .Where(t => t.Kind == TargetKind.Yearly && (t.SeriesId is null || t.SeriesId == series.Id) && (t.AreaId == area.Id || (t.AreaId is null && area.CountsAsOwn)))
        .MinBy(t => Math.Abs((t.Year ?? 0) - (year ?? 0)));
}
