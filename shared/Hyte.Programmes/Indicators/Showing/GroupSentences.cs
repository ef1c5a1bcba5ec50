using Hyte.Programmes.Indicators.Progress;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Tells the comparison of groups in words, the newest time first.</summary>
internal static class GroupSentences
{
    public static IEnumerable<string> Of(GroupComparison comparison)
    {
        var told = comparison.Times.Where(t => t.Ends is not null).ToList();
        for (var place = told.Count - 1; place >= 0; place--)
        {
            var ends = told[place].Ends!;
            var words = string.Format(
                ends.IsJudged ? IndicatorPageTexts.GroupsBestAndWeakest : IndicatorPageTexts.GroupsLargestAndSmallest,
                told[place].Column.Heading, ends.Best.Name, ends.Best.Figure(ends.BestValue), ends.Weakest.Name, ends.Weakest.Figure(ends.WeakestValue), ends.Best.Difference(ends.Gap));
            var known = ends.Known < ends.All ? " " + string.Format(IndicatorPageTexts.GroupsKnown, FinnishFormat.Count(ends.Known), FinnishFormat.Count(ends.All)) : "";
            yield return $"{words}{(place > 0 ? " " + Changed(told[place - 1], ends) : "")}{known}";
        }
    }

    private static string Changed(GroupTime before, GroupEnds now)
    {
        var change = now.Gap - before.Ends!.Gap;
        var to = before.Column.Place == FigureColumn.Order.Dated ? string.Format(IndicatorPageTexts.ToYear, before.Column.Heading) : IndicatorPageTexts.ToBaseline;
        return change == 0
            ? string.Format(IndicatorPageTexts.GapSame, to)
            : string.Format(change > 0 ? IndicatorPageTexts.GapGrew : IndicatorPageTexts.GapNarrowed, to, now.Best.Difference(Math.Abs(change)));
    }
}
