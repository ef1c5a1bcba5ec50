using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>What an editor meets in a chapter: the places to write in and the sections that may be left out.</summary>
/// <param name="Source">The chapter.</param>
/// <param name="Slots">Its places, in order.</param>
/// <param name="Optional">Its sections and topics that may be left out, in order.</param>
public sealed record ReportOutline(ModuleChapter Source, IReadOnlyList<SlotPlace> Slots, IReadOnlyList<OptionalSection> Optional)
{
    /// <summary>Looks through a chapter.</summary>
    public static ReportOutline Of(ModuleChapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        var slots = new List<SlotPlace>();
        var optional = new List<OptionalSection>();
        foreach (var topic in chapter.Chapter.Topics ?? []) optional.Add(new OptionalSection(SlotKey.In(chapter.Key, topic.Key), topic.Title, chapter.Chapter.Title));
        Walk(chapter, chapter.Chapter.Blocks, null, slots, optional);
        return new ReportOutline(chapter, slots, optional);
    }

    private static void Walk(ModuleChapter chapter, IReadOnlyList<ReportBlock> blocks, string? section, List<SlotPlace> slots, List<OptionalSection> optional)
    {
        foreach (var block in blocks)
        {
            if (block is ReportSlot slot) slots.Add(new SlotPlace(SlotKey.In(chapter.Key, slot.Key), slot, section));
            if (block is not ReportSection inner) continue;
            if (inner.MayBeLeftOut) optional.Add(new OptionalSection(SlotKey.In(chapter.Key, inner.Key), inner.Title, chapter.Chapter.Title));
            Walk(chapter, inner.Blocks, inner.Title, slots, optional);
        }
    }
}

/// <summary>A place to write in.</summary>
/// <param name="Key">Its key in the report.</param>
/// <param name="Slot">What belongs there.</param>
/// <param name="Section">The section that it stands in; null directly in the chapter.</param>
public sealed record SlotPlace(string Key, ReportSlot Slot, string? Section);

/// <summary>A section or a topic that may be left out.</summary>
/// <param name="Key">Its key in the report.</param>
/// <param name="Title">Its heading.</param>
/// <param name="ChapterTitle">The heading of its chapter.</param>
public sealed record OptionalSection(string Key, string Title, string ChapterTitle);
