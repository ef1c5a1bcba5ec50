using Hyte.Modules.Reports;
using Markdig.Syntax.Inlines;

namespace Hyte.Documents.Reports.Markdown;

/// <summary>Reads a line of text into runs; neighbours of the same kind become one.</summary>
internal sealed class RunReader(IReadOnlyDictionary<string, ReportFigure> figures)
{
    // Deeper marks add nothing: words can be strong and stressed, not more.
    private const int MostDepth = 40;

    public IReadOnlyList<ReportRun> Read(ContainerInline? line, ReportRun look)
    {
        var runs = new List<ReportRun>();
        if (line is not null) Read(line, look, runs, 0);
        return runs;
    }

    /// <summary>A figure as it stands in the text.</summary>
    public ReportRun Figure(string key, ReportRun look) => figures.TryGetValue(key, out var figure)
        ? look with { Text = figure.Text, Figure = key, Href = SafeLink.Of(figure.Href) ?? look.Href }
        : look with { Text = string.Format(DocumentTexts.FigureMissing, key), Figure = key };

    private void Read(ContainerInline line, ReportRun look, List<ReportRun> runs, int depth)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case FigureInline figure:
                    runs.Add(Figure(figure.Key, look));
                    break;
                case LiteralInline literal:
                    Add(runs, look, literal.Content.ToString());
                    break;
                case CodeInline code:
                    Add(runs, look, code.Content);
                    break;
                case HtmlEntityInline entity:
                    Add(runs, look, entity.Transcoded.ToString());
                    break;
                case HtmlInline html:
                    Add(runs, look, html.Tag);
                    break;
                case AutolinkInline link:
                    Add(runs, look with { Href = SafeLink.Of(link.IsEmail ? $"mailto:{link.Url}" : link.Url) }, link.Url);
                    break;
                case LineBreakInline end:
                    Add(runs, look, end.IsHard ? "\n" : " ");
                    break;
                case ContainerInline inner when depth < MostDepth:
                    Read(inner, Look(inner, look), runs, depth + 1);
                    break;
                case ContainerInline inner:
                    Add(runs, look, Words(inner));
                    break;
            }
        }
    }

    private static ReportRun Look(ContainerInline inner, ReportRun look) => inner switch
    {
        EmphasisInline { DelimiterCount: >= 2 } => look with { IsStrong = true },
        EmphasisInline => look with { IsEmphasised = true },
        // A picture's own address is not a place to go to: its description stays.
        LinkInline { IsImage: false } link => look with { Href = SafeLink.Of(link.GetDynamicUrl?.Invoke() ?? link.Url) ?? look.Href },
        _ => look,
    };

    private static string Words(ContainerInline inner) => string.Concat(Markdig.Syntax.MarkdownObjectExtensions.Descendants(inner).OfType<LiteralInline>().Select(l => l.Content.ToString()));

    private static void Add(List<ReportRun> runs, ReportRun look, string text)
    {
        if (text.Length == 0) return;
        if (runs.Count > 0 && runs[^1] is { Figure: null } last && last with { Text = "" } == look with { Text = "" }) runs[^1] = last with { Text = last.Text + text };
        else runs.Add(look with { Text = text });
    }
}
