using System.Text.RegularExpressions;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>Text that is not read as Markdown: paragraphs between empty lines, and figures.</summary>
internal static partial class PlainText
{
    public static IReadOnlyList<ReportBlock> Blocks(string text, RunReader runs) =>
        [.. Gap().Split(text).Select(p => p.Trim()).Where(p => p.Length > 0).Select(p => new ReportParagraph(Runs(p, runs)))];

    public static IEnumerable<string> Figures(string text) => FigureMark.In(text).Select(FigureMark.KeyOf);

    private static List<ReportRun> Runs(string paragraph, RunReader runs)
    {
        var found = new List<ReportRun>();
        var from = 0;
        foreach (var mark in FigureMark.In(paragraph))
        {
            if (mark.Index > from) found.Add(new ReportRun(paragraph[from..mark.Index]));
            found.Add(runs.Figure(FigureMark.KeyOf(mark), new ReportRun("")));
            from = mark.Index + mark.Length;
        }

        if (from < paragraph.Length) found.Add(new ReportRun(paragraph[from..]));
        return found;
    }

    [GeneratedRegex(@"\r?\n(?:[ \t]*\r?\n)+", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
