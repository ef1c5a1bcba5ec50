using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Host.Reports;

/// <summary>Names of the places in a report that its contents lead to.</summary>
internal static class ReportAnchors
{
    public static string Of(ReportChapter chapter) => "luku-" + Safe(chapter.Key);

    public static string Of(ReportChapter chapter, ReportSection section) => $"{Of(chapter)}-{Safe(section.Key)}";

    /// <summary>The chapters with their sections, as the contents list them.</summary>
    public static IEnumerable<(ReportChapter Chapter, IReadOnlyList<ReportSection> Sections)> Contents(ReportDocument document) =>
        document.Chapters.Select(chapter => (chapter, (IReadOnlyList<ReportSection>)[.. chapter.Blocks.OfType<ReportSection>()]));

    private static string Safe(string key) => new([.. key.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]);
}
