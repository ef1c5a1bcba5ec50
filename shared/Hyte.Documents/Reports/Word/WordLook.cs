using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Word;

/// <summary>The styles of the document, named and used as in documents that people make. Their files stand beside this one.</summary>
internal static class WordLook
{
    public const string Spacer = "Spacer";
    public const string TableText = "TableText";
    public const string TableNumber = "TableNumber";
    public const string TableGroup = "TableGroup";
    public const string TableNote = "TableNote";
    public const string Table = "ReportTable";
    public const string Source = "Source";
    public const string Caption = "Caption";

    // Chapters are headings of the first level, and Word's contents show three; a fourth stands below the third, and deeper ones with it.
    private const int DeepestHeading = 4;

    private static readonly XName Id = XName.Get("styleId", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

    public static string Heading(int level) => $"Heading{Math.Min(level, DeepestHeading)}";

    /// <summary>Adds the styles. Those of a brief document are smaller, and of one with a wide table smaller still; they stand in the places of the usual ones.</summary>
    public static void AddTo(MainDocumentPart main, ReportDocument report)
    {
        var styles = Load("styles.xml");
        foreach (var small in Smaller(report).SelectMany(name => Load(name).Root!.Elements()))
        {
            styles.Root!.Elements(small.Name).Single(s => s.Attribute(Id)?.Value == small.Attribute(Id)!.Value).ReplaceWith(small);
        }

        using var written = new MemoryStream();
        styles.Save(written);
        written.Position = 0;
        main.AddNewPart<StyleDefinitionsPart>().FeedData(written);
    }

    // A brief document keeps to its pages, also when its tables would else go over to another.
    private static IEnumerable<string> Smaller(ReportDocument report) => report.Layout switch
    {
        ReportLayout.Full => [],
        ReportLayout.BriefLandscape when report.Chapters.SelectMany(c => c.Blocks).OfType<ReportTable>().Any(WordTable.IsWide) => ["styles-brief.xml", "styles-dense.xml"],
        _ => ["styles-brief.xml"],
    };

    private static XDocument Load(string name)
    {
        using var file = typeof(WordLook).Assembly.GetManifestResourceStream("Hyte.Documents.Reports.Word." + name)!;
        return XDocument.Load(file);
    }
}
