using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports;

/// <summary>Text that people write, as blocks of a report.</summary>
/// <remarks>
/// Markdown is read into its tree, and of the tree only what is known is taken: paragraphs, headings, lists, quotes, tables, strong and stressed words, and links
/// to http, https, mailto and paths of this installation. HTML stays visible as the characters it was written with, and pictures become their descriptions.
/// A figure stands in the text as <c>{luku:KEY}</c>.
/// </remarks>
public static class ReportMarkdown
{
    /// <summary>Reads the text. No text is refused: what cannot be read as Markdown stands as it was written.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="figures">Figures by their keys. A key that is not there stands in the text as a remark that the figure is not available.</param>
    public static IReadOnlyList<ReportBlock> Blocks(string markdown, IReadOnlyDictionary<string, ReportFigure> figures) => throw new NotSupportedException();

    /// <summary>Keys of the figures in the text, each once, in the order in which they come.</summary>
    /// <param name="markdown">The text.</param>
    public static IReadOnlyList<string> FigureKeys(string markdown) => throw new NotSupportedException();
}
