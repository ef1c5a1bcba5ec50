using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Reports;

/// <summary>The indicators of which there is nothing newer to tell, with the reasons: an appendix, so that what is not told of is not forgotten.</summary>
internal static class NoNewerData
{
    private static readonly NoColourReason[] Reasons = [NoColourReason.NoValues, NoColourReason.NoNewerValue, NoColourReason.NotComparable];

    public static IEnumerable<ReportChapter> Chapter(ReportMaterial material)
    {
        var shown = material.Indicators.Where(i => i.Indicator.DiscontinuedBecause is not null || (i.Suggestion.Because is { } because && Reasons.Contains(because))).ToList();
        if (shown.Count == 0) yield break;
        yield return new ReportChapter("no-newer-data", ReportPart.Appendix, ReportTexts.NoNewerTitle,
        [
            new ReportParagraph(ReportTexts.NoNewerLead),
            new ReportTable(
                ReportTexts.NoNewerCaption,
                [new ReportColumn(IndicatorListTexts.Indicator, 1.5), new ReportColumn(ReportTexts.NewestYear), new ReportColumn(ReportTexts.Why, 2.5)],
                [.. shown.Select(i => Row(material, i))])
            {
                Source = ReportSource.Of(shown),
            },
        ]);
    }

    private static ReportRow Row(ReportMaterial material, IndicatorDetails indicator) => new(
    [
        new ReportCell(indicator.Indicator.Name) { Href = material.Module.Indicator(indicator.Indicator.Id) },
        new ReportCell(indicator.LatestYear?.ToString() ?? IndicatorPageTexts.NoValues),
        new ReportCell(indicator.Indicator.DiscontinuedBecause is { } ended ? string.Format(ReportTexts.NoLongerFollowed, ended) : indicator.Suggestion.Sentence),
    ]);
}
