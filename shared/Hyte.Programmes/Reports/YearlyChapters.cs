using Hyte.Modules.Reports;

namespace Hyte.Programmes.Reports;

/// <summary>The chapters of a yearly wellbeing report (laki 612/2021, 6 §): how people fare, what of it is strong and weak, and the measures of the year.</summary>
internal static class YearlyChapters
{
    /// <param name="material">What they are made of.</param>
    /// <param name="reviews">The module reviews the residents' wellbeing; otherwise it tells only of its measures.</param>
    public static IEnumerable<ReportChapter> Of(ReportMaterial material, bool reviews)
    {
        if (!reviews || !material.Indicators.Any()) return PeriodChapters.Short(material);
        return [Review(material), Strengths.Chapter(material), .. PeriodChapters.Short(material), .. NoNewerData.Chapter(material)];
    }

    private static ReportChapter Review(ReportMaterial material) => new("review", ReportPart.Review, string.Format(ReportTexts.ReviewTitle, material.Frame.To.Year),
    [
        new ReportParagraph(ReportTexts.ReviewLead),
        new ReportSlot("review", ReportTexts.ReviewSlot, ReportTexts.ReviewGuidance),
        .. material.Followed.Select(indicator => IndicatorReview.Of(material, indicator)),
    ]);
}
