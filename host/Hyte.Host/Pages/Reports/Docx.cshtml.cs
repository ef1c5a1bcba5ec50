using Hyte.Documents.Reports;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>A report as a Word document.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class DocxModel(ReadableReports reports, IReportPages html) : PageModel
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await reports.FindAsync(id, ct) is not { Document: { } document } readable) return NotFound();
        var file = new MemoryStream();
        WordReport.Write(document, file, html.PublicAddress);
        file.Position = 0;
        return File(file, MediaType, readable.FileName + ".docx");
    }
}
