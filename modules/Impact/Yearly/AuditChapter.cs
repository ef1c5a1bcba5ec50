using Hyte.Impact.Cases;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Yearly;

/// <summary>The chapter of the audit committee's extract: the yearly list by sector and case by case, as on its page. A year without a case is told as such.</summary>
internal static class AuditChapter
{
    public static ReportChapter Of(IReadOnlyList<YearlyList> years)
    {
        var all = YearlyChapter.Of(years);
        return new ReportChapter("impact/yearly", ReportPart.Evaluation, YearlyTexts.ChapterTitle,
        [
            .. all?.Blocks ?? [],
            .. years.SelectMany(Of),
        ]);
    }

    private static IEnumerable<ReportBlock> Of(YearlyList year)
    {
        if (year.Total.Cases == 0)
        {
            yield return new ReportParagraph($"{string.Format(YearlyTexts.None, year.Year)}.");
            yield break;
        }

        yield return new ReportSection($"units-{year.Year}", YearlyTexts.Units, [Units(year)]);
        if (year.Assessed.Count > 0) yield return new ReportSection($"assessed-{year.Year}", YearlyTexts.AssessedTitle, [Assessed(year.Assessed)]);
    }

    private static ReportTable Units(YearlyList year) => new(
        string.Format(YearlyTexts.AuditUnitsCaption, year.Year),
        [
            new ReportColumn(YearlyTexts.Unit, 2), Number(YearlyTexts.Cases), Number(YearlyTexts.Screened), Number(YearlyTexts.Assessed), Number(YearlyTexts.UnderWay),
            Number(YearlyTexts.NotAssessed), Number(YearlyTexts.Alternatives), Number(YearlyTexts.Hearings),
        ],
        [.. year.Units.Select(unit => Row(unit.Name ?? YearlyTexts.NoUnit, unit.Counts)), Row(YearlyTexts.Total, year.Total)])
    {
        Source = YearlyTexts.ChapterSource,
    };

    private static ReportRow Row(string name, YearlyCounts counts) => new(
    [
        new ReportCell(name),
        .. new[] { counts.Cases, counts.Screened, counts.Assessed, counts.UnderWay, counts.NotAssessed }.Select(count => new ReportCell(FinnishFormat.Count(count))),
        new ReportCell(counts.AlternativesPerCase is { } average ? FinnishFormat.Number(average, 1) : "–"),
        new ReportCell(FinnishFormat.Count(counts.Hearings)),
    ]);

    private static ReportTable Assessed(IReadOnlyList<YearlyCase> cases) => new(
        YearlyTexts.AuditAssessedCaption,
        [new ReportColumn(YearlyTexts.Case, 2.5), new ReportColumn(Texts.FieldMeetingDate), new ReportColumn(YearlyTexts.Unit, 1.5), new ReportColumn(YearlyTexts.AuditTimely), new ReportColumn(YearlyTexts.Groups, 2)],
        [.. cases.Select(c => new ReportRow(
        [
            new ReportCell($"{c.Number} {c.Title}") { Href = CasePaths.Case(c.Id) },
            new ReportCell(FinnishFormat.Date(c.MeetingDate)),
            new ReportCell(c.Unit ?? YearlyTexts.NoUnit),
            new ReportCell(c.IsInTime switch { true => YearlyTexts.AuditTimelyYes, false => YearlyTexts.AuditTimelyNo, null => YearlyTexts.TimingUnknown }),
            new ReportCell(c.Groups.Count == 0 ? YearlyTexts.NoGroups : string.Join(", ", c.Groups)),
        ]))])
    {
        Source = YearlyTexts.ChapterSource,
    };

    private static ReportColumn Number(string title) => new(title, IsNumeric: true);
}
