using Hyte.Documents.Reports;
using Hyte.Documents.Templates;
using Hyte.Modules.Reports;
using Microsoft.AspNetCore.Html;

namespace Hyte.Host.Reports;

/// <summary>Reports as HTML, for the page and for the printer.</summary>
internal sealed class ReportHtml(ITemplateRenderer templates, IConfiguration configuration) : IReportPages
{
    public Uri? PublicAddress { get; } = Uri.TryCreate(configuration["Hyte:PublicAddress"], UriKind.Absolute, out var address) ? address : null;

    public async Task<IHtmlContent> OnPageAsync(ReportDocument document, PathString pathBase, CancellationToken ct) =>
        new HtmlString(await templates.RenderAsync<ReportView>(Parameters((nameof(ReportView.Document), document), (nameof(ReportView.Links), ReportLinks.OnPage(pathBase))), ct));

    /// <summary>Blocks alone, as the preview of a text shows them.</summary>
    public async Task<IHtmlContent> BlocksAsync(IReadOnlyList<ReportBlock> blocks, PathString pathBase, CancellationToken ct) =>
        new HtmlString(await templates.RenderAsync<ReportBlocks>(Parameters((nameof(ReportBlocks.Blocks), blocks), (nameof(ReportBlocks.Links), ReportLinks.OnPage(pathBase))), ct));

    public async Task<string> ForPrinterAsync(ReportDocument document, CancellationToken ct) =>
        "<!DOCTYPE html>\n" + await templates.RenderAsync<PrintedReport>(Parameters((nameof(PrintedReport.Document), document), (nameof(PrintedReport.Links), ReportLinks.InFile(PublicAddress))), ct);

    public string PaperOf(ReportDocument document) => ClassOf(document.Layout);

    /// <summary>The class that gives a report its paper, named as in the stylesheets.</summary>
    public static string ClassOf(ReportLayout layout) => layout switch
    {
        ReportLayout.Brief => "hy-print-brief",
        ReportLayout.BriefLandscape => "hy-print-brief-landscape",
        _ => "hy-print-portrait",
    };

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) =>
        parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
