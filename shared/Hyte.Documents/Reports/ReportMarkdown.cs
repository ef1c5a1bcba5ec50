using Hyte.Documents.Reports.Markdown;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports;

/// <summary>Text that people write, as blocks of a report.</summary>
/// <remarks>
/// <para>
/// Markdown is read into its tree, and of the tree only what is known is taken: paragraphs, headings, lists, quotes, tables, strong and stressed words, and links
/// to http, https, mailto and paths of this installation. HTML stays visible as the characters it was written with, and pictures become their descriptions.
/// A figure stands in the text as <c>{luku:KEY}</c>.
/// </para>
/// <para>
/// A heading, of whatever depth, opens a section one level below the place where the text stands; within a list or a quote it is a paragraph in strong.
/// A line that is broken on purpose is a line feed in the run's text.
/// Text over 100 000 characters, or nested deeper than anybody writes, is not read as Markdown: its paragraphs stand as they were written, with their figures.
/// </para>
/// </remarks>
public static class ReportMarkdown
{
    /// <summary>Reads the text. No text is refused: what cannot be read as Markdown stands as it was written.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="figures">Figures by their keys. A key that is not there stands in the text as a remark that the figure is not available.</param>
    /// <returns>Paragraphs, lists, tables and sections; empty when there are no words. Keys of the sections are the same for the same text and differ between texts.</returns>
    public static IReadOnlyList<ReportBlock> Blocks(string markdown, IReadOnlyDictionary<string, ReportFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var runs = new RunReader(figures);
        return MarkdownTree.Of(markdown) is { } tree ? new BlockReader(runs, markdown).Read(tree) : PlainText.Blocks(markdown, runs);
    }

    /// <summary>Keys of the figures in the text, each once, in the order in which they come.</summary>
    /// <param name="markdown">The text.</param>
    public static IReadOnlyList<string> FigureKeys(string markdown)
    {
        var keys = MarkdownTree.Of(markdown) is { } tree ? MarkdownTree.Figures(tree) : PlainText.Figures(markdown);
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }
}
