using Hyte.Documents.Reports;
using Hyte.Host.Reports;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>A report to read and to print.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class ReadModel(ReadableReports reports, ReportAccess access, IReportPages html) : PageModel
{
    public ReadableReport Readable { get; private set; } = null!;

    public IHtmlContent? Body { get; private set; }

    public bool SeesUnfinished => access.SeesUnfinished;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await reports.FindAsync(id, ct) is not { } readable) return NotFound();
        Readable = readable;
        if (readable.Document is { } document) Body = await html.OnPageAsync(document, Request.PathBase, ct);
        return Page();
    }
}
