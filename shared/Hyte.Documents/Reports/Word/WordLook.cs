using DocumentFormat.OpenXml.Packaging;

namespace Hyte.Documents.Reports.Word;

/// <summary>The styles of the document, named and used as in documents that people make. Their file stands beside this one.</summary>
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

    public static string Heading(int level) => $"Heading{Math.Min(level, DeepestHeading)}";

    public static void AddTo(MainDocumentPart main)
    {
        using var styles = typeof(WordLook).Assembly.GetManifestResourceStream("Hyte.Documents.Reports.Word.styles.xml")!;
        main.AddNewPart<StyleDefinitionsPart>().FeedData(styles);
    }
}
