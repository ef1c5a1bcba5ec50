using Hyte.Modules.Reports;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The chapters of a broad wellbeing report and plan (laki 612/2021, 6 §): review by group and area, evaluation of a term, plan of the next.</summary>
internal static class TermChapters
{
    /// <param name="material">What they are made of.</param>
    /// <param name="reviews">The module reviews the residents' wellbeing and plans ahead; otherwise it tells only of its measures.</param>
    public static IEnumerable<ReportChapter> Of(ReportMaterial material, bool reviews)
    {
        var evaluation = material.Programmes.SelectMany(reported => (ReportChapter[])[.. TermStatuses.Chapter(material, reported), .. Narratives.Chapters(reported)]);
        if (!reviews) return evaluation;
        return
        [
            Summary(material),
            .. material.Indicators.Count == 0 ? (ReportChapter[])[] : [GroupReview.Chapter(material), AreaReview.Chapter(material), Strengths.Chapter(material)],
            .. evaluation,
            .. PlanAhead.Chapters(material),
            .. NoNewerData.Chapter(material),
        ];
    }

    private static ReportChapter Summary(ReportMaterial material) => new("summary", ReportPart.Summary, ReportTexts.SummaryTitle,
    [
        new ReportSlot("summary", ReportTexts.SummaryTitle, ReportTexts.SummaryGuidance)
        {
            Facts =
            [
                .. IndicatorMarks.Listed.Select(colour => (Mark: colour.ToCountedMark(), Count: material.Followed.Count(i => i.Colour == colour)))
                    .Where(c => c.Count > 0).Select(c => string.Format(ReportTexts.FactColours, c.Mark.Word, FinnishFormat.Count(c.Count))),
                .. from reported in material.Programmes
                   from period in reported.Periods
                   select string.Format(ReportTexts.FactReported, ReportedShare.Of(material.Module, reported.Snapshot, period).Text, period.Code),
            ],
        },
    ]);
}
