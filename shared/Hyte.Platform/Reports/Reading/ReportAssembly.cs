using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>Makes the whole document of a report of what modules and people wrote.</summary>
/// <remarks>
/// A pure function of its parts: live, frozen and tested reports are made alike. Slots give way to the texts, and vanish when nobody wrote; what is left empty by that vanishes too.
/// What was left out stands in an appendix instead, with its reason: a section where it stood, and what rows and items of other chapters of the module tell of the same topic.
/// </remarks>
public static class ReportAssembly
{
    /// <summary>Makes the document.</summary>
    public static ReportDocument Make(ReportParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var topics = LeftOutTopics.Of(parts);
        var chapters =
            from one in parts.Chapters
            orderby one.Chapter.Part
            let blocks = Fill(topics.Without(one.Module, one.Chapter.Blocks), one.Key, one.Chapter.Title, parts)
            where blocks.Count > 0
            select one.Chapter with { Key = one.Key, Blocks = blocks, Topics = null };
        return new ReportDocument(parts.Title, ReportTexts.Owner, parts.Particulars, [.. chapters, .. Appendix(parts.LeftOut)]);
    }

    private static List<ReportBlock> Fill(IReadOnlyList<ReportBlock> blocks, string chapter, string heading, ReportParts parts)
    {
        var filled = new List<ReportBlock>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ReportSlot slot:
                    filled.AddRange(Written(slot, chapter, heading, parts));
                    break;
                case ReportSection section:
                    var within = Fill(section.Blocks, chapter, section.Title, parts);
                    if (within.Count > 0) filled.Add(section with { Blocks = within });
                    break;
                default:
                    filled.Add(block);
                    break;
            }
        }

        return filled;
    }

    private static IReadOnlyList<ReportBlock> Written(ReportSlot slot, string chapter, string heading, ReportParts parts)
    {
        var key = SlotKey.In(chapter, slot.Key);
        if (!parts.Texts.TryGetValue(key, out var text) || text.Length == 0) return [];
        var blocks = ReportMarkdown.Blocks(text, parts.Figures);
        // A heading that says what the one above it says would be read twice.
        return slot.Title == heading ? blocks : [new ReportSection(slot.Key, slot.Title, blocks)];
    }

    private static IEnumerable<ReportChapter> Appendix(IReadOnlyList<LeftOutSection> leftOut)
    {
        if (leftOut.Count == 0) yield break;
        yield return new ReportChapter(SlotKey.In(HostChapters.Owner, "left-out"), ReportPart.Appendix, ReportTexts.LeftOutTitle,
        [
            new ReportParagraph(ReportTexts.LeftOutLead),
            new ReportTable(
                ReportTexts.LeftOutCaption,
                [new ReportColumn(ReportTexts.LeftOutWhat, 2), new ReportColumn(ReportTexts.LeftOutChapter), new ReportColumn(ReportTexts.LeftOutWhy, 2)],
                [.. leftOut.Select(choice => new ReportRow([new ReportCell(choice.Title), new ReportCell(choice.ChapterTitle), new ReportCell(choice.Reason)]))]),
        ]);
    }
}

/// <summary>What a document is made of.</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Particulars">What the cover tells.</param>
/// <param name="Chapters">The host's and the modules' chapters; those of one part in the order in which they stand here.</param>
/// <param name="Texts">What people wrote, by the keys of the places.</param>
/// <param name="LeftOut">What was left out.</param>
/// <param name="Figures">Figures that the texts name, by their keys.</param>
public sealed record ReportParts(
    string Title,
    IReadOnlyList<ReportParticular> Particulars,
    IReadOnlyList<ModuleChapter> Chapters,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<LeftOutSection> LeftOut,
    IReadOnlyDictionary<string, ReportFigure> Figures);
