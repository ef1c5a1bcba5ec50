using Hyte.Documents.Reports;
using Hyte.Documents.Templates;
using Hyte.Modules.Reports;
using Microsoft.AspNetCore.Html;

namespace Hyte.Host.Reports;

/// <summary>Reports as HTML, for the page and for the printer.</summary>
internal sealed class ReportHtml(ITemplateRenderer templates, IConfiguration configuration)
{
    /// <summary>Address at which readers of files reach this installation; null when nobody has told it.</summary>
    public Uri? PublicAddress { get; } = Uri.TryCreate(configuration["Hyte:PublicAddress"], UriKind.Absolute, out var address) ? address : null;

    /// <summary>The report below its title, for a page.</summary>
    public async Task<IHtmlContent> OnPageAsync(ReportDocument document, PathString pathBase, CancellationToken ct) =>
        new HtmlString(await templates.RenderAsync<ReportView>(Parameters((nameof(ReportView.Document), document), (nameof(ReportView.Links), ReportLinks.OnPage(pathBase))), ct));

    /// <summary>Blocks alone, as the preview of a text shows them.</summary>
    public async Task<IHtmlContent> BlocksAsync(IReadOnlyList<ReportBlock> blocks, PathString pathBase, CancellationToken ct) =>
        new HtmlString(await templates.RenderAsync<ReportBlocks>(Parameters((nameof(ReportBlocks.Blocks), blocks), (nameof(ReportBlocks.Links), ReportLinks.OnPage(pathBase))), ct));

    /// <summary>A whole page that loads nothing, for the printer.</summary>
    public async Task<string> ForPrinterAsync(ReportDocument document, CancellationToken ct) =>
        "<!DOCTYPE html>\n" + await templates.RenderAsync<PrintedReport>(Parameters((nameof(PrintedReport.Document), document), (nameof(PrintedReport.Links), ReportLinks.InFile(PublicAddress))), ct);

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] parameters) =>
        parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
