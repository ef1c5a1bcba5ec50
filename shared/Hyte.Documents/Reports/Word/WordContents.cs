using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>The table of contents: Word's own field, filled with what it will find.</summary>
/// <remarks>
/// Page numbers are known to the program that lays the pages out, and asking it to fill them in at opening would greet the reader with a question about fields.
/// So the entries stand as links without numbers, and updating the field adds them.
/// </remarks>
internal sealed class WordContents
{
    private const int MostLevel = 3;

    private readonly List<(int Level, string Title, string Bookmark)> _headings = [];

    /// <summary>A heading, which the contents will lead to.</summary>
    public Paragraph Heading(int level, string title)
    {
        var number = _headings.Count + 1;
        var bookmark = $"_Toc{100_000 + number}";
        _headings.Add((level, WordText.Clean(title).ReplaceLineEndings(" "), bookmark));
        return WordText.Paragraph(
            WordLook.Heading(level),
            new BookmarkStart { Id = $"{number}", Name = bookmark },
            WordText.Run(title),
            new BookmarkEnd { Id = $"{number}" });
    }

    /// <summary>The contents after all headings are there; nothing when there are none.</summary>
    public IEnumerable<OpenXmlElement> Write()
    {
        var entries = _headings.Where(h => h.Level <= MostLevel).Select(h => WordText.Paragraph($"TOC{h.Level}", new Hyperlink(WordText.Run(h.Title)) { Anchor = h.Bookmark, History = true })).ToList();
        if (entries.Count == 0) return [];

        var field = WordText.Field($"TOC \\o \"1-{MostLevel}\" \\h \\z \\u", "").ToList();
        var place = entries[0].GetFirstChild<ParagraphProperties>()!;
        foreach (var piece in field.Take(3).Reverse()) place.InsertAfterSelf(piece);
        return [new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([WordText.Paragraph("TOCHeading", DocumentTexts.WordContents), .. entries, new Paragraph(field[^1])]))];
    }
}
