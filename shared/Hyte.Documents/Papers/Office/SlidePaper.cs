namespace Hyte.Documents.Papers.Office;

/// <summary>Reads a presentation: every visible slide, in the order in which they are shown.</summary>
internal static class SlidePaper
{
    /// <summary>Reads the presentation of a package.</summary>
    public static (IReadOnlyList<PaperPart> Parts, IReadOnlyList<string> Remarks) Read(OfficePackage package, PaperMeasure measure)
    {
        var links = package.Links(package.MainPart).ToLookup(l => l.Id, l => l.Target, StringComparer.Ordinal);
        var layouts = new SlideLayouts(package);
        var remarks = new Remarks();
        var hidden = new List<string>();
        var parts = new List<PaperPart>();
        foreach (var (position, link) in Order(package).Index())
        {
            var path = links[link].FirstOrDefault();
            var slideLinks = package.Links(path ?? "");
            var layout = slideLinks.FirstOrDefault(l => l.Kind == "slideLayout")?.Target;
            using var part = package.RequiredPart(path);
            if (new SlideReader(part, layouts.Of(layout), measure, remarks).Read() is not { } slide)
            {
                hidden.Add($"{position + 1}");
                continue;
            }

            parts.Add(new PaperPart(slide.Title, PaperPartKind.Slide, parts.Count + 1, slide.Rows));
            if (slideLinks.Any(l => l.Kind == "notesSlide")) remarks.Add(Texts.NotesLeftOut);
            if (slideLinks.Any(l => l.Kind == "comments")) remarks.Add(Texts.CommentsLeftOut);
        }

        remarks.AddOf(Texts.SlidesHidden, hidden);
        return (parts, remarks.Sentences);
    }

    private static List<string> Order(OfficePackage package)
    {
        var slides = new List<string>();
        using var part = package.RequiredPart(package.MainPart);
        while (part.Read())
        {
            if (part.IsStart && part.Name == "sldId" && part.Link is { } link) slides.Add(link);
        }

        return slides;
    }
}
