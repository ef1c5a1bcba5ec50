namespace Hyte.Documents.Papers.Office;

/// <summary>Reads a workbook: every visible sheet, its rows in order.</summary>
internal static class SheetPaper
{
    /// <summary>Reads the workbook of a package.</summary>
    public static (IReadOnlyList<PaperPart> Parts, IReadOnlyList<string> Remarks) Read(OfficePackage package, PaperMeasure measure)
    {
        var links = package.Links(package.MainPart);
        string? Target(string kind) => links.FirstOrDefault(l => l.Kind == kind)?.Target;
        var byId = links.ToLookup(l => l.Id, StringComparer.Ordinal);
        var texts = WorkbookTexts.Of(package.Part(Target("sharedStrings")));
        var styles = WorkbookStyles.Of(package.Part(Target("styles")));
        var (sheets, since1904) = Sheets(package);
        var remarks = new Remarks();
        remarks.AddOf(Texts.SheetsHidden, [.. sheets.Where(s => s.IsHidden).Select(s => s.Name)]);

        var parts = new List<PaperPart>();
        foreach (var sheet in sheets.Where(s => !s.IsHidden))
        {
            var link = byId[sheet.Link].FirstOrDefault() ?? throw new InvalidDataException();
            if (link.Kind != "worksheet")
            {
                remarks.AddOf(Texts.SheetIsChart, [sheet.Name]);
                continue;
            }

            using var part = package.RequiredPart(link.Target);
            var reader = new SheetReader(part, texts, styles, since1904, measure);
            parts.Add(new PaperPart(sheet.Name, PaperPartKind.Sheet, parts.Count + 1, reader.Rows()));
            reader.Tell(sheet.Name, remarks);
            if (package.Links(link.Target).Any(l => l.Kind is "comments" or "threadedComment")) remarks.Add(Texts.CommentsLeftOut);
        }

        return (parts, remarks.Sentences);
    }

    private static (List<Sheet> Sheets, bool Since1904) Sheets(OfficePackage package)
    {
        var sheets = new List<Sheet>();
        var since1904 = false;
        using var part = package.RequiredPart(package.MainPart);
        while (part.Read())
        {
            if (!part.IsStart) continue;
            if (part.Name == "workbookPr") since1904 = part.Says("date1904");
            if (part.Name == "sheet" && part.Link is { } link) sheets.Add(new Sheet(part.Attribute("name") ?? "", link, part.Attribute("state") is "hidden" or "veryHidden"));
        }

        return (sheets, since1904);
    }

    private sealed record Sheet(string Name, string Link, bool IsHidden);
}
