using Hyte.Documents.Reports;
using Hyte.Documents.Sheets;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>The tables of a report as an Excel workbook.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class XlsxModel(ReadableReports reports) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await reports.FindAsync(id, ct) is not { Document: { } document } readable) return NotFound();
        var file = new MemoryStream();
        ReportWorkbook.Write(document, file);
        file.Position = 0;
        return File(file, SheetFormat.Xlsx.MediaType, readable.FileName + ".xlsx");
    }
}
