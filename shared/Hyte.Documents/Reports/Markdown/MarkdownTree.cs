using Markdig;
using Markdig.Syntax;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>Reads Markdown into its tree, within limits that keep the time short whatever is pasted.</summary>
/// <remarks>
/// The limits come from measuring: the reader's time grows with the square of the opening brackets, and a table's rows are all filled up to the width of its header,
/// so that a line of a thousand bars makes gigabytes of a small text. Nesting is bounded by the reader itself, which refuses it.
/// </remarks>
internal static class MarkdownTree
{
    public const int MostCharacters = 100_000;

    private const int MostBrackets = 5_000;
    private const int MostBars = 30;

    private static readonly MarkdownPipeline WithTables = Pipeline().UsePipeTables().Build();
    private static readonly MarkdownPipeline WithoutTables = Pipeline().Build();

    /// <summary>The tree; null when the text is not for the reader.</summary>
    public static MarkdownDocument? Of(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (markdown.Length > MostCharacters || markdown.AsSpan().Count('[') > MostBrackets) return null;
        try
        {
            return Markdig.Markdown.Parse(markdown, HasWideLine(markdown) ? WithoutTables : WithTables);
        }
        catch (ArgumentException)
        {
            // Nested too deeply.
            return null;
        }
    }

    public static IEnumerable<string> Figures(MarkdownDocument tree) => tree.Descendants<FigureInline>().Select(f => f.Key);

    private static MarkdownPipelineBuilder Pipeline()
    {
        var pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks();
        pipeline.InlineParsers.Insert(0, new FigureParser());
        return pipeline;
    }

    private static bool HasWideLine(string markdown)
    {
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.Count('|') > MostBars) return true;
        }

        return false;
    }
}
