using FsCheck;
using FsCheck.Fluent;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>People paste anything. Nothing of it may throw, lead anywhere dangerous, or take the server's time.</summary>
public sealed class MarkdownFuzzTests
{
    private static readonly string[] Pieces =
    [
        "a", "äö", " ", "  \n", "\n", "\n\n", "\t", "*", "**", "_", "`", "```\n", "~~~", "#", "# ", "> ", "- ", "1. ", "    ", "[", "](", ")", "!", "<", ">", "</", "&", ";", "&#0;", "&lt;", "|", "|-|", "|:-:|\n",
        "---\n", "===\n", "{luku:", "{luku:a/b}", "}", "\\", "\0", "\u0001", "\uD800", "\uFFFE", "javascript:", "data:", "//", "https://a.fi", "mailto:a@b.fi", "www.", "[a]: ", "\"", "'", "😀", "<script>",
    ];

    [Fact]
    public void No_text_throws_or_leads_anywhere_dangerous()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var blocks = ReportMarkdown.Blocks(text, new Dictionary<string, ReportFigure>());
            return Runs(blocks).All(r => IsHarmless(r.Href)) && Depth(blocks) < 20;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(120));
    }

    [Theory]
    [InlineData("> ", 500)]
    [InlineData("- ", 500)]
    [InlineData("[", 500)]
    [InlineData("*a ", 500)]
    [InlineData("> - ", 30)]
    public void Deep_nesting_is_read_flat_and_loses_no_word(string mark, int times)
    {
        var blocks = ReportMarkdown.Blocks(string.Concat(Enumerable.Repeat(mark, times)) + "sana", new Dictionary<string, ReportFigure>());
        Assert.True(Depth(blocks) < 20);
        Assert.Contains("sana", string.Concat(Runs(blocks).Select(r => r.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_found_in_text_that_is_nested_too_deeply_too() =>
        Assert.Equal(["a/b"], ReportMarkdown.FigureKeys(new string('>', 1_000) + " {luku:a/b} {luku:a/b}"));

    // A guard against a hang, not a budget: without limits the worst of these took hours, with them a moment even on a busy machine.
    [Theory]
    [InlineData("[a](")]
    [InlineData("[")]
    [InlineData("*a_ ")]
    [InlineData("a|")]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("{luku:a/b}")]
    [InlineData("{luku:")]
    [InlineData("`a")]
    [InlineData("sana ")]
    [InlineData("|-")]
    public Task A_megabyte_is_read_to_its_end(string piece) => Task.Run(() =>
    {
        foreach (var length in new[] { 1_000_000, 99_000 })
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            ReportMarkdown.Blocks(text, new Dictionary<string, ReportFigure>());
            ReportMarkdown.FigureKeys(text);
        }
    }).WaitAsync(TimeSpan.FromMinutes(2));

    [Fact]
    public void A_table_as_wide_as_a_book_is_not_a_table()
    {
        var wide = string.Concat(Enumerable.Repeat("a|", 20_000));
        Assert.DoesNotContain(ReportMarkdown.Blocks($"|{wide}\n|{wide.Replace('a', '-')}\n|1|\n", new Dictionary<string, ReportFigure>()), b => b is ReportTable);
    }

    private static bool IsHarmless(string? href) =>
        href is null || href.StartsWith("http://", StringComparison.Ordinal) || href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal)
        || href is ['/', not ('/' or '\\'), ..] or "/";

    private static IEnumerable<ReportRun> Runs(IEnumerable<ReportBlock> blocks) => blocks.SelectMany(block => block switch
    {
        ReportParagraph paragraph => paragraph.Runs,
        ReportList list => list.Items.SelectMany(Runs),
        ReportSection section => Runs(section.Blocks),
        ReportTable table => table.Rows.SelectMany(r => r.Cells).Select(c => new ReportRun(c.Text) { Href = c.Href }),
        _ => [],
    });

    private static int Depth(IEnumerable<ReportBlock> blocks) => blocks.Select(block => block switch
    {
        ReportList list => 1 + list.Items.Select(Depth).DefaultIfEmpty().Max(),
        ReportSection section => 1 + Depth(section.Blocks),
        _ => 1,
    }).DefaultIfEmpty().Max();
}
