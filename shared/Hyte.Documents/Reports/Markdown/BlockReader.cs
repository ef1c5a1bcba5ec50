using System.Security.Cryptography;
using System.Text;
using Hyte.Modules.Reports;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>Reads the tree of a text into a report's blocks.</summary>
internal sealed class BlockReader(RunReader runs, string text)
{
    // Word has nine levels of lists, and people follow three.
    private const int MostDepth = 6;

    private static readonly ReportRun Plain = new("");

    private readonly TableReader _tables = new(runs);
    private string? _key;

    public IReadOnlyList<ReportBlock> Read(MarkdownDocument tree)
    {
        var blocks = new List<ReportBlock>();
        var under = blocks;
        foreach (var block in tree)
        {
            if (block is HeadingBlock heading && TitleOf(heading) is { Length: > 0 } title)
            {
                under = [];
                blocks.Add(new ReportSection(KeyOf(blocks.Count), title, under));
            }
            else
            {
                Read(block, under, Plain, depth: 0);
            }
        }

        return blocks;
    }

    private void Read(Block block, List<ReportBlock> into, ReportRun look, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddParagraph(into, runs.Read(heading.Inline, look with { IsStrong = true }));
                break;
            case ParagraphBlock paragraph:
                AddParagraph(into, runs.Read(paragraph.Inline, look));
                break;
            case CodeBlock code:
                AddParagraph(into, [look with { Text = code.Lines.ToString().TrimEnd() }]);
                break;
            case Table table when depth == 0:
                into.AddRange(_tables.Read(table));
                break;
            case Table table:
                into.AddRange(_tables.Lines(table));
                break;
            case ListBlock list when depth < MostDepth:
                into.Add(new ReportList([.. list.OfType<ListItemBlock>().Select(item => Inside(item, look, depth + 1)).Where(i => i.Count > 0)], list.IsOrdered));
                break;
            case QuoteBlock quote:
                ReadAll(quote, into, look with { IsEmphasised = true }, depth + 1);
                break;
            case ContainerBlock other and not LinkReferenceDefinitionGroup:
                ReadAll(other, into, look, depth + 1);
                break;
        }
    }

    private List<ReportBlock> Inside(ContainerBlock container, ReportRun look, int depth)
    {
        var blocks = new List<ReportBlock>();
        ReadAll(container, blocks, look, depth);
        return blocks;
    }

    // The depth needs no bound of its own here: the reader of Markdown refuses what is nested over a hundredfold.
    private void ReadAll(ContainerBlock container, List<ReportBlock> into, ReportRun look, int depth)
    {
        foreach (var block in container) Read(block, into, look, depth);
    }

    private static void AddParagraph(List<ReportBlock> into, IReadOnlyList<ReportRun> line)
    {
        if (line.Any(r => r.Text.Length > 0)) into.Add(new ReportParagraph(line));
    }

    private string TitleOf(HeadingBlock heading) => string.Concat(runs.Read(heading.Inline, Plain).Select(r => r.Text)).Trim();

    // Sections of two texts may come into one chapter, where their keys must differ; the same text gets the same keys each time.
    private string KeyOf(int place)
    {
        _key ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
        return $"text-{_key}-{place}";
    }
}
