using Hyte.Documents.Pdf;
using Hyte.Documents.Reports;
using Hyte.Host.Reports;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>A report as a PDF: makes it while the person waits or goes elsewhere, and hands it out.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class PdfModel(ReadableReports reports, ReportAccess access, IReportPages html, IPdfPrints prints) : PageModel
{
    private const string SecondsBetweenLooks = "2";

    public Hyte.Platform.Reports.Report Report { get; private set; } = null!;

    public PdfPrint? Print { get; private set; }

    public PdfState Printer => prints.State;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        Report = report;
        Print = prints.Find(KeyOf(report));
        // A page that waits looks again by itself, with scripts or without.
        if (Print is { IsUnderWay: true }) Response.Headers["Refresh"] = SecondsBetweenLooks;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (await reports.FindAsync(id, ct) is not { Document: { } document } readable) return NotFound();
        if (prints.State.CanPrint) prints.Start(KeyOf(readable.Report), await html.ForPrinterAsync(document, ct));
        return Redirect($"~/reports/{id}/pdf");
    }

    public async Task<IActionResult> OnGetFileAsync(int id, CancellationToken ct)
    {
        if (await reports.FindAsync(id, ct) is not { } readable) return NotFound();
        return prints.Find(KeyOf(readable.Report))?.Result?.File is { } file ? File(file, "application/pdf", readable.FileName + ".pdf") : Redirect($"~/reports/{id}/pdf");
    }

    // What was printed before a step is no print of what the report is after it.
    private static string KeyOf(Hyte.Platform.Reports.Report report) => $"reports/{report.Id}/{report.Version}";
}
