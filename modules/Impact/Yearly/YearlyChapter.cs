using Hyte.Impact.Cases;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Yearly;

/// <summary>Years of assessments as a chapter of the city's reports: the counts of the yearly page, one column a year.</summary>
internal static class YearlyChapter
{
    private static readonly (string Code, string Name, Func<YearlyCounts, string> Text)[] Lines =
    [
        ("cases", YearlyTexts.Cases, c => FinnishFormat.Count(c.Cases)),
        ("screened", YearlyTexts.Screened, c => FinnishFormat.Count(c.Screened)),
        ("assessed", YearlyTexts.Assessed, c => FinnishFormat.Count(c.Assessed)),
        ("under-way", YearlyTexts.UnderWay, c => FinnishFormat.Count(c.UnderWay)),
        ("not-assessed", YearlyTexts.NotAssessed, c => FinnishFormat.Count(c.NotAssessed)),
        ("alternatives", YearlyTexts.Alternatives, c => c.AlternativesPerCase is { } average ? FinnishFormat.Number(average, 1) : "–"),
        ("hearings", YearlyTexts.Hearings, c => FinnishFormat.Count(c.Hearings)),
        ("groups", YearlyTexts.Groups, c => c.Groups.Count == 0 ? YearlyTexts.NoGroups : string.Join(", ", c.Groups)),
        ("before", YearlyTexts.BeforeCount, c => FinnishFormat.Count(c.Before)),
        ("after", YearlyTexts.AfterCount, c => FinnishFormat.Count(c.After)),
        ("timing-unknown", YearlyTexts.UnknownCount, c => FinnishFormat.Count(c.TimingUnknown)),
        ("checked", YearlyTexts.CheckedCount, c => $"{FinnishFormat.Count(c.Predictions.Checked)}/{FinnishFormat.Count(c.Predictions.All)}"),
        ("held", YearlyTexts.HeldCount, c => FinnishFormat.Count(c.Predictions.Held)),
        ("held-partly", YearlyTexts.HeldPartlyCount, c => FinnishFormat.Count(c.Predictions.HeldPartly)),
        ("did-not-hold", YearlyTexts.DidNotHoldCount, c => FinnishFormat.Count(c.Predictions.DidNotHold)),
        ("not-known-yet", YearlyTexts.NotKnownYetCount, c => FinnishFormat.Count(c.Predictions.NotKnownYet)),
    ];

    /// <param name="years">The years that the report tells of, oldest first; those without a case are shown as such.</param>
    /// <returns>Null when no year has a case: the city does not assess by this register.</returns>
    public static ReportChapter? Of(IReadOnlyList<YearlyList> years)
    {
        if (years.All(y => y.Total.Cases == 0)) return null;
        var notAssessed = years.SelectMany(y => y.NotAssessed).ToList();
        return new ReportChapter("impact/yearly", ReportPart.Evaluation, YearlyTexts.ChapterTitle,
        [
            new ReportParagraph(YearlyTexts.ChapterLead),
            new ReportTable(
                YearlyTexts.ChapterCaption,
                [new ReportColumn(YearlyTexts.ChapterRow, 2), .. years.Select(y => new ReportColumn($"{y.Year}", 1, IsNumeric: true))],
                [.. Lines.Select(line => new ReportRow([new ReportCell(line.Name), .. years.Select(y => new ReportCell(line.Text(y.Total)) { Figure = KeyOf(y.Year, line.Code) })]))]) { Source = YearlyTexts.ChapterSource },
            .. notAssessed.Count == 0 ? (ReportBlock[])[] : [NotAssessed(notAssessed)],
            new ReportSlot("conclusions", YearlyTexts.ConclusionsTitle, YearlyTexts.ConclusionsGuidance),
        ]);
    }

    /// <summary>Names a count of a year in every installation.</summary>
    public static string KeyOf(int year, string code) => $"impact/yearly/{year}/{code}";

    // Who signed is a person, and no person's name belongs in a report.
    private static ReportSection NotAssessed(IEnumerable<YearlyCase> cases) => new("not-assessed", YearlyTexts.ChapterNotAssessed,
    [
        new ReportTable(
            YearlyTexts.NotAssessedTitle,
            [new ReportColumn(YearlyTexts.Case, 2), new ReportColumn(Texts.FieldMeetingDate), new ReportColumn(YearlyTexts.Reason, 3)],
            [.. cases.Select(c => new ReportRow([new ReportCell($"{c.Number} {c.Title}") { Href = CasePaths.Case(c.Id) }, new ReportCell(FinnishFormat.Date(c.MeetingDate)), new ReportCell(c.Reason ?? "–")]))]),
    ]);
}
