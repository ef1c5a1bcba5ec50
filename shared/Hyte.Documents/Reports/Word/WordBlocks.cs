using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Word;

/// <summary>Writes chapters block by block.</summary>
internal sealed class WordBlocks(WordParts parts, WordPages pages, WordContents contents, ReportLayout layout)
{
    private const int MostWordsBefore = 2;

    private readonly List<OpenXmlElement> _written = [];
    private readonly WordTable _tables = new(parts);
    private readonly WordChart _charts = new(parts);
    private bool _isLying = layout == ReportLayout.BriefLandscape;

    /// <summary>Writes the chapters, which go on from the first pages, and ends the last ones.</summary>
    public IReadOnlyList<OpenXmlElement> Write(IReadOnlyList<ReportChapter> chapters)
    {
        foreach (var chapter in chapters) Write(1, chapter.Title, chapter.Blocks, isFirst: ReferenceEquals(chapter, chapters[0]));
        _written.Add(pages.End(_isLying));
        return _written;
    }

    private void Write(int level, string title, IReadOnlyList<ReportBlock> blocks, bool isFirst = false)
    {
        // A heading goes along with the wide table that it is over.
        var turned = Turn(BeginsWide(blocks));
        var heading = contents.Heading(level, title);
        if (isFirst && !turned && layout == ReportLayout.Full) heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        _written.Add(heading);
        foreach (var block in blocks) Write(block, level);
    }

    private void Write(ReportBlock block, int level)
    {
        if (block is ReportSection section)
        {
            Write(level + 1, section.Title, section.Blocks);
            return;
        }

        // Words stay on the page that they are on: a remark under a wide table is not worth a page of its own.
        if (!IsWords(block)) Turn(block is ReportTable wide && WordTable.IsWide(wide));
        switch (block)
        {
            case ReportParagraph paragraph:
                _written.Add(new Paragraph(Words(paragraph)));
                break;
            case ReportList list:
                Write(list, parts.Lists.Begin(list.IsNumbered), 0);
                break;
            case ReportTable table:
                _written.AddRange(_tables.Write(table, pages.Width(_isLying)));
                break;
            case ReportShares shares:
                _written.AddRange(_charts.Write(shares));
                break;
            case ReportLines lines:
                _written.AddRange(_charts.Write(lines));
                break;
        }
    }

    private void Write(ReportList list, int number, int level)
    {
        foreach (var item in list.Items)
        {
            var isMarked = false;
            foreach (var block in item)
            {
                switch (block)
                {
                    case ReportParagraph paragraph:
                        _written.Add(new Paragraph([isMarked ? WordLists.More(level) : WordLists.Item(number, level), .. Words(paragraph)]));
                        isMarked = true;
                        break;
                    case ReportList inner:
                        Write(inner, parts.Lists.Begin(inner.IsNumbered), Math.Min(level + 1, WordLists.MostLevels - 1));
                        break;
                    default:
                        Write(block, level: 1);
                        break;
                }
            }
        }
    }

    private IEnumerable<OpenXmlElement> Words(ReportParagraph paragraph) => paragraph.Runs.SelectMany(run => parts.Link(run.Href, [WordText.Run(run.Text, Look(run))]));

    private static RunProperties? Look(ReportRun run) => run.IsStrong || run.IsEmphasised
        ? new RunProperties { Bold = run.IsStrong ? new Bold() : null, Italic = run.IsEmphasised ? new Italic() : null }
        : null;

    // A few words before the table go along too; before a heading they have a page to stand on.
    private static bool BeginsWide(IReadOnlyList<ReportBlock> blocks) => blocks is [ReportSection first, ..]
        ? BeginsWide(first.Blocks)
        : blocks.Take(MostWordsBefore + 1).FirstOrDefault(b => !IsWords(b)) is ReportTable table && WordTable.IsWide(table);

    private static bool IsWords(ReportBlock block) => block is ReportParagraph or ReportList;

    // The kind of the pages is told where they end: in the last paragraph on them. A brief document keeps to its own kind.
    private bool Turn(bool isLying)
    {
        if (isLying == _isLying || layout != ReportLayout.Full) return false;
        _written.Add(new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = WordLook.Spacer }, SectionProperties = pages.End(_isLying) }));
        _isLying = isLying;
        return true;
    }
}
