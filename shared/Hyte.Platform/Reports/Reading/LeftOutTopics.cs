using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>Takes what was left out from the blocks of a module: sections, rows of tables and items of lists.</summary>
internal sealed class LeftOutTopics
{
    private readonly HashSet<(string Module, string Topic)> _topics;

    private LeftOutTopics(HashSet<(string Module, string Topic)> topics) => _topics = topics;

    public static LeftOutTopics Of(ReportParts parts)
    {
        var chosen = parts.LeftOut.Select(choice => choice.Section).ToHashSet(StringComparer.Ordinal);
        return new LeftOutTopics([.. from chapter in parts.Chapters from key in KeysOf(chapter) where chosen.Contains(SlotKey.In(chapter.Key, key)) select (chapter.Module, key)]);
    }

    public IReadOnlyList<ReportBlock> Without(string module, IReadOnlyList<ReportBlock> blocks) => _topics.Count == 0 ? blocks : [.. blocks.Select(block => Rest(module, block)).OfType<ReportBlock>()];

    private ReportBlock? Rest(string module, ReportBlock block) => block switch
    {
        ReportSection { MayBeLeftOut: true } section when IsOut(module, section.Key) => null,
        ReportSection section => section with { Blocks = Without(module, section.Blocks) },
        ReportTable table when table.Rows.Any(row => IsOut(module, row.Topic)) => Rest(module, table),
        ReportList { Topics: { } topics } list when topics.Any(topic => IsOut(module, topic)) => Rest(module, list, topics),
        _ => block,
    };

    private ReportTable? Rest(string module, ReportTable table)
    {
        var rows = table.Rows.Where(row => !IsOut(module, row.Topic)).ToList();
        return rows.Exists(row => !row.IsHeading) ? table with { Rows = rows } : null;
    }

    private ReportList? Rest(string module, ReportList list, IReadOnlyList<string> topics)
    {
        var kept = topics.Index().Where(topic => !IsOut(module, topic.Item)).ToList();
        return kept.Count == 0 ? null : list with { Items = [.. kept.Select(topic => list.Items[topic.Index])], Topics = [.. kept.Select(topic => topic.Item)] };
    }

    private bool IsOut(string module, string? topic) => topic is not null && _topics.Contains((module, topic));

    private static IEnumerable<string> KeysOf(ModuleChapter chapter) => (chapter.Chapter.Topics ?? []).Select(topic => topic.Key).Concat(Optional(chapter.Chapter.Blocks));

    private static IEnumerable<string> Optional(IReadOnlyList<ReportBlock> blocks) =>
        blocks.OfType<ReportSection>().SelectMany(section => Optional(section.Blocks).Concat(section.MayBeLeftOut ? [section.Key] : []));
}
