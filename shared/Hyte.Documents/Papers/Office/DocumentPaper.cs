namespace Hyte.Documents.Papers.Office;

/// <summary>Reads a text document: its paragraphs as lines, its tables as tables, in the order in which they stand.</summary>
internal static class DocumentPaper
{
    /// <summary>Reads the document of a package.</summary>
    public static (IReadOnlyList<PaperPart> Parts, IReadOnlyList<string> Remarks) Read(OfficePackage package, PaperMeasure measure)
    {
        var styles = DocumentStyles.Of(package.Part(package.Links(package.MainPart).FirstOrDefault(l => l.Kind == "styles")?.Target));
        var remarks = new Remarks();
        var pages = new DocumentPages(measure);
        using var part = package.RequiredPart(package.MainPart);
        new DocumentReader(part, styles, pages, remarks).Read();
        return (pages.End(), remarks.Sentences);
    }
}
