using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>The first page.</summary>
internal static class WordCover
{
    public static IEnumerable<OpenXmlElement> Write(ReportDocument report)
    {
        yield return WordText.Paragraph("Title", report.Title);
        yield return WordText.Paragraph("Subtitle", report.Owner);
        foreach (var particular in report.Particulars)
        {
            yield return WordText.Paragraph(
                "Particular",
                WordText.Run(particular.Name, new RunProperties { Bold = new Bold() }),
                new Run(new TabChar()),
                WordText.Run(particular.Value));
        }
    }
}
