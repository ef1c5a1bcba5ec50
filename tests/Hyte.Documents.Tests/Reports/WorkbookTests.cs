using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hyte.Documents.Papers;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>The tables of a report as a workbook.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_whole_report_keeps_the_rules_of_the_file_format_and_its_first_sheet_lists_the_others()
    {
        var bytes = Book(SampleReport.Document);
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book));
        var parts = Read(bytes).Parts;
        Assert.Equal("Sisällys", parts[0].Title);
        Assert.Equal(parts.Count - 1, parts[0].Rows.Count - 1);
        Assert.All(parts.Skip(1).Index(), part => Assert.StartsWith($"{part.Index + 1} ", part.Item.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_over_rows_stands_on_each_of_them_and_numbers_are_numbers_with_their_remarks_beside()
    {
        var table = new ReportTable("Luvut", [new ReportColumn("Mittari"), new ReportColumn("2019", IsNumeric: true), new ReportColumn("2019")],
        [
            new ReportRow([new ReportCell("Nuoret")], IsHeading: true),
            new ReportRow([new ReportCell("Yksinäisyys") { Mark = new ReportMark("Kielteinen", "TriangleDown", "Negative") }, new ReportCell("\u2212 1\u00A0234,50") { Note = "arvio" }, new ReportCell("=1+1")]),
            new ReportRow([new ReportCell("Tupakointi"), new ReportCell(""), new ReportCell("tieto puuttuu")]),
        ])
        { Source = "THL" };
        var rows = Read(Book(Report(table))).Parts[1].Rows;
        Assert.Equal(["Ryhmä", "Mittari", "2019", "2019 (2)", "Huomautukset"], rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["Nuoret", "Kielteinen\nYksinäisyys", "-1234,5", "=1+1", "2019: arvio"], rows[1].Cells.Select(c => c.Text));
        Assert.Equal(-1234.5m, rows[1].Cells[2].Number);
        Assert.Equal(["Nuoret", "Tupakointi", "", "tieto puuttuu"], rows[2].Cells.Select(c => c.Text));
    }

    [Fact]
    public void A_column_with_a_reason_in_place_of_a_number_is_of_words()
    {
        var table = new ReportTable("Luvut", [new ReportColumn("Mittari"), new ReportColumn("2019", IsNumeric: true)],
            [new ReportRow([new ReportCell("A"), new ReportCell("8,0")]), new ReportRow([new ReportCell("B"), new ReportCell("ei kerätty")])]);
        var rows = Read(Book(Report(table))).Parts[1].Rows;
        Assert.Equal(["8,0", "ei kerätty"], rows.Skip(1).Select(r => r[1]));
    }

    [Fact]
    public void A_report_without_tables_is_a_workbook_too() => Assert.Single(Read(Book(Report(new ReportParagraph("Teksti.")))).Parts);

    private static ReportDocument Report(params ReportBlock[] blocks) => new("Raportti", "Kaupunki", [], [new ReportChapter("a", ReportPart.Review, "Katsaus", blocks)]);

    private static byte[] Book(ReportDocument report)
    {
        using var file = new MemoryStream();
        ReportWorkbook.Write(report, file);
        return file.ToArray();
    }

    private static Paper Read(byte[] bytes) => PaperReader.Read(new MemoryStream(bytes), "raportti.xlsx", PaperLimits.Standard);
}
