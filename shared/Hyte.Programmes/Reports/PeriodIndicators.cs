using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The indicators of a closed period: where they started, where they are, what is aimed at, and the colour that was frozen when the period closed.</summary>
internal sealed class PeriodIndicators(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period)
{
    /// <returns>Null when the module follows no indicators.</returns>
    public IReadOnlyList<ReportBlock>? Make()
    {
        var shown = Shown();
        if (shown.Count == 0) return null;
        var isFrozen = shown.Exists(i => FrozenOf(i) is not null);
        return
        [
            new ReportParagraph(isFrozen ? string.Format(ReportTexts.ColoursFrozen, period.Code) : string.Format(ReportTexts.ColoursNotFrozen, period.Code)),
            new ReportTable(
                string.Format(ReportTexts.IndicatorsCaption, period.Code),
                [
                    new ReportColumn(IndicatorListTexts.Indicator, 2.2), new ReportColumn(IndicatorPageTexts.Baseline, IsNumeric: true), new ReportColumn(IndicatorListTexts.Newest, IsNumeric: true),
                    new ReportColumn(IndicatorListTexts.Target), new ReportColumn(ReportTexts.Judgement, 2),
                ],
                [.. shown.SelectMany(RowsOf)])
            {
                Source = ReportSource.Of(shown),
            },
        ];
    }

    // Those that the closing froze; else those that it would have frozen.
    private List<IndicatorDetails> Shown()
    {
        var frozen = material.Indicators.Where(i => FrozenOf(i) is not null).ToList();
        if (frozen.Count > 0) return frozen;
        return [.. material.FollowedWith(reported.Programme)];
    }

    private ConfirmationRow? FrozenOf(IndicatorDetails indicator) => indicator.Confirmations.FirstOrDefault(c => c.PeriodId == period.Id && c.IsFrozen);

    private IEnumerable<ReportRow> RowsOf(IndicatorDetails indicator)
    {
        var figures = material.FiguresOf(indicator);
        var name = new ReportCell(indicator.Indicator.Name) { Href = material.Module.Indicator(indicator.Indicator.Id) };
        if (figures is [var only])
        {
            yield return new ReportRow([name with { Note = only.Line.Series.Name.TrimToNull() }, .. Values(only), JudgementOf(indicator)]);
            yield break;
        }

        yield return new ReportRow([name, new ReportCell(""), new ReportCell(""), new ReportCell(""), JudgementOf(indicator)]);
        foreach (var line in figures) yield return new ReportRow([LineName.Cell(line.Line), .. Values(line), new ReportCell("")]);
    }

    // An area in place of the city has neither a baseline nor a target of the city.
    private static IEnumerable<ReportCell> Values(SeriesFigures figures) => figures.Line.Kind == LineKind.Substitute
        ? [new ReportCell(""), figures.Latest.Cell, new ReportCell("")]
        : [figures.Baseline.Cell, figures.Latest.Cell, figures.Target.Cell];

    private ReportCell JudgementOf(IndicatorDetails indicator)
    {
        if (FrozenOf(indicator) is not { } frozen)
        {
            return new ReportCell("") { Mark = indicator.ToMark().ToReport(), Note = indicator.Colour == ProgressColour.None ? indicator.Suggestion.Sentence : IndicatorListTexts.Suggestion };
        }

        var colour = frozen.Confirmed ?? frozen.Suggested;
        return new ReportCell("") { Mark = colour.ToCountedMark().ToReport(), Note = Remark(indicator, frozen, colour) };
    }

    private static string Remark(IndicatorDetails indicator, ConfirmationRow frozen, ProgressColour colour) => string.Join(' ', ((string?[])
    [
        frozen.Confirmed is null ? $"{IndicatorListTexts.Suggestion}." : $"{IndicatorListTexts.Confirmed}.",
        frozen.Reason,
        colour == ProgressColour.None && frozen.Reason is null ? frozen.Explanation : null,
        // The figures beside it may be newer than the colour.
        frozen.LatestYear is { } year && year != indicator.Suggestion.LatestYear ? string.Format(ReportTexts.JudgedOn, year) : null,
    ]).OfType<string>());
}
