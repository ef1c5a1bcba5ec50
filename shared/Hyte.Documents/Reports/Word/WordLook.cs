using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

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

    /// <summary>Adds the styles; those of a brief document are smaller and stand in the places of the usual ones.</summary>
    public static void AddTo(MainDocumentPart main, bool isBrief)
    {
        var styles = Load("styles.xml");
        foreach (var small in isBrief ? Load("styles-brief.xml").Root!.Elements() : [])
        {
            styles.Root!.Elements(small.Name).Single(s => s.Attribute(Id)?.Value == small.Attribute(Id)!.Value).ReplaceWith(small);
        }

        using var written = new MemoryStream();
        styles.Save(written);
        written.Position = 0;
        main.AddNewPart<StyleDefinitionsPart>().FeedData(written);
    }

    private static XDocument Load(string name)
    {
        using var file = typeof(WordLook).Assembly.GetManifestResourceStream("Hyte.Documents.Reports.Word." + name)!;
        return XDocument.Load(file);
    }
}
