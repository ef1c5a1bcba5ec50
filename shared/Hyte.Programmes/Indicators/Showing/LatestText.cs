using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The newest figures of an indicator in one line, for lists where it is one among others.</summary>
internal static class LatestText
{
    private const int MostSeries = 4;
    private const int LongestWords = 80;

    public static string Of(IndicatorDetails details)
    {
        var newest = details.Facts.Series
            .SelectMany(s => s.Observations.Where(o => details.Facts.Areas[o.AreaId].CountsAsOwn).GroupBy(o => o.AreaId).Select(g => (Series: s, Area: details.Facts.Areas[g.Key], Newest: NewestOf(g))))
            .Where(x => x.Newest is not null)
            .ToList();
        if (newest.Count == 0) return WhyNothing(details);
        if (newest.Count > MostSeries)
        {
            // Of many the weakest speaks, because the whole is judged by it.
            var weakest = details.Suggestion.Weakest.FirstOrDefault(p => p.Latest is not null);
            var shown = newest.Find(x => x.Series.Id == weakest?.Series.Id && x.Area.Id == weakest.Area.Id);
            if (shown.Newest is null) shown = newest[0];
            return string.Format(IndicatorPageTexts.LatestAndOthers, Value(shown.Series, shown.Area, shown.Newest!), Time(shown.Newest!), FinnishFormat.Count(newest.Count - 1));
        }

        var times = newest.Select(x => Time(x.Newest!)).Distinct().ToList();
        return times.Count == 1
            ? $"{string.Join(" · ", newest.Select(x => Value(x.Series, x.Area, x.Newest!)))} ({times[0]})"
            : string.Join(" · ", newest.Select(x => $"{Value(x.Series, x.Area, x.Newest!)} ({Time(x.Newest!)})"));
    }

    private static ObservationFacts? NewestOf(IEnumerable<ObservationFacts> observations) => observations.Where(o => o.Value.Missing is null).MaxBy(o => o.Time);

    private static string WhyNothing(IndicatorDetails details) =>
        details.Facts.Series.SelectMany(s => s.Observations).Where(o => details.Facts.Areas[o.AreaId].CountsAsOwn).MaxBy(o => o.Time)?.Value.Missing is { } reason
            ? reason.Word()
            : IndicatorPageTexts.NoValues;

    private static string Value(SeriesFacts series, AreaFacts area, ObservationFacts observation)
    {
        var name = (series.Name, area.IsOwn) switch
        {
            ({ Length: > 0 } group, true) => group + " ",
            ({ Length: > 0 } group, false) => $"{group}, {area.Name} ",
            (_, false) => area.Name + " ",
            _ => "",
        };
        return name + (observation.Value.Number is { } number ? series.Figure(number) : Shortened(observation.Value.Text!));
    }

    private static string Time(ObservationFacts observation) => observation.YearIsKnown ? observation.Time.ToString() : IndicatorPageTexts.YearUnknown;

    private static string Shortened(string words) => words.Length <= LongestWords
        ? words
        : words[..(words.LastIndexOf(' ', LongestWords) is > 0 and var space ? space : LongestWords)] + " …";
}
