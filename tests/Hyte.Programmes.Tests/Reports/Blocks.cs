using System.Text.Json;
using Hyte.Modules.Reports;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>Chapters seen whole: every block with those within it, every cell, every word.</summary>
internal static class Blocks
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<ReportBlock> All(this IEnumerable<ReportChapter> chapters) => chapters.SelectMany(c => c.Blocks).SelectMany(Within);

    public static IEnumerable<ReportBlock> All(this ReportChapter chapter) => chapter.Blocks.SelectMany(Within);

    public static IEnumerable<T> All<T>(this IEnumerable<ReportChapter> chapters)
        where T : ReportBlock => chapters.All().OfType<T>();

    /// <summary>Everything that a reader or a writer of the report could see, as it would be kept.</summary>
    public static string Words(this IEnumerable<ReportChapter> chapters) => JsonSerializer.Serialize(chapters, Readable);

    /// <summary>The words of a paragraph or of a list's item.</summary>
    public static string Text(this ReportBlock block) => string.Concat(((ReportParagraph)block).Runs.Select(r => r.Text));

    public static IEnumerable<ReportCell> Cells(this IEnumerable<ReportChapter> chapters) => chapters.All<ReportTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells);

    public static ReportChapter Chapter(this IEnumerable<ReportChapter> chapters, string key) => chapters.Single(c => c.Key == key);

    public static ReportSection Section(this ReportChapter chapter, string key) => chapter.All().OfType<ReportSection>().Single(s => s.Key == key);

    private static IEnumerable<ReportBlock> Within(ReportBlock block) => block switch
    {
        ReportSection section => [section, .. section.Blocks.SelectMany(Within)],
        ReportList list => [list, .. list.Items.SelectMany(item => item).SelectMany(Within)],
        _ => [block],
    };
}
