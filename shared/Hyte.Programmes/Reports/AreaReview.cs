using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Reports;

/// <summary>How the city stands beside the country, and which figures are of an area in place of the city.</summary>
internal static class AreaReview
{
    public static ReportChapter Chapter(ReportMaterial material)
    {
        var lines = material.Followed.SelectMany(i => material.FiguresOf(i).Select(f => (Indicator: i, Figures: f))).ToList();
        var compared = lines.FindAll(l => l.Figures.Gap is not null);
        var substitutes = lines.FindAll(l => l.Figures.Line.Kind == LineKind.Substitute);
        return new ReportChapter("areas", ReportPart.Review, ReportTexts.AreasTitle,
        [
            new ReportParagraph(ReportTexts.AreasLead),
            .. compared.Count == 0 ? (ReportBlock[])[new ReportParagraph(ReportTexts.NothingCompared)] : [Compared(material, compared)],
            .. substitutes.Count == 0 ? (ReportBlock[])[] : [Substitutes(material, substitutes)],
            new ReportSlot("areas", ReportTexts.AreasSlot, ReportTexts.AreasGuidance),
        ]);
    }

    public static string CityOf(IndicatorDetails indicator) => indicator.OwnArea?.Name ?? ReportTexts.City;

    private static ReportTable Compared(ReportMaterial material, IReadOnlyList<(IndicatorDetails Indicator, SeriesFigures Figures)> lines) => new(
        ReportTexts.AreasCaption,
        [
            new ReportColumn(IndicatorListTexts.Indicator, 2.2), new ReportColumn(CityOf(lines[0].Indicator), IsNumeric: true),
            new ReportColumn(ReportTexts.CountrySameYear, IsNumeric: true), new ReportColumn(IndicatorPageTexts.GapToCountry, IsNumeric: true),
        ],
        [
            .. lines.Select(l => new ReportRow(
            [
                Name(material, l.Indicator, l.Figures) with { Note = l.Figures.Line.Area.IsOwn ? null : l.Figures.Line.Area.Name },
                l.Figures.Latest.Cell,
                l.Figures.Country!.Cell with { Note = null },
                l.Figures.Gap!.Cell,
            ])
            {
                Topic = IndicatorReview.TopicOf(l.Indicator).Key,
            }),
        ])
    {
        Source = ReportSource.Of(lines.Select(l => l.Indicator).Distinct()),
    };

    private static ReportTable Substitutes(ReportMaterial material, IReadOnlyList<(IndicatorDetails Indicator, SeriesFigures Figures)> lines) => new(
        ReportTexts.SubstitutesCaption,
        [
            new ReportColumn(IndicatorListTexts.Indicator, 2), new ReportColumn(ReportTexts.SubstituteArea),
            new ReportColumn(IndicatorListTexts.Newest, IsNumeric: true), new ReportColumn(ReportTexts.Why, 2),
        ],
        [
            .. lines.Select(l => new ReportRow(
            [
                Name(material, l.Indicator, l.Figures),
                new ReportCell(l.Figures.Line.Area.Name) { Note = IndicatorListTexts.Substitute },
                l.Figures.Latest.Cell,
                new ReportCell(material.SubstituteNotesOf(l.Indicator.Indicator).TryGetValue(l.Figures.Line.Area.Id, out var why) ? why : IndicatorTexts.MissingNoMunicipalData),
            ])
            {
                Topic = IndicatorReview.TopicOf(l.Indicator).Key,
            }),
        ])
    {
        Source = ReportSource.Of(lines.Select(l => l.Indicator).Distinct()),
    };

    private static ReportCell Name(ReportMaterial material, IndicatorDetails indicator, SeriesFigures figures) =>
        new(figures.Line.Series.Name is { Length: > 0 } series ? $"{indicator.Indicator.Name}, {series}" : indicator.Indicator.Name)
        {
            Href = material.Module.Indicator(indicator.Indicator.Id),
        };
}
