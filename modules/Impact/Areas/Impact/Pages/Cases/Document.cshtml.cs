using Hyte.Documents.Reports;
using Hyte.Impact.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>A document of an assessment to read and to print, and as a Word file.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DocumentModel(ReadDocument documents, IReportPages pages) : DocumentPageModel(documents)
{
    private const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public ReportDocument Written { get; private set; } = null!;

    public IHtmlContent? Body { get; private set; }

    public string Paper => pages.PaperOf(Written);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Written = Document.Write();
        Body = await pages.OnPageAsync(Written, Request.PathBase, ct);
        return Page();
    }

    public async Task<IActionResult> OnGetDocxAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var file = new MemoryStream();
        WordReport.Write(Document.Write(), file, pages.PublicAddress);
        file.Position = 0;
        return File(file, WordFile, Document.FileName + ".docx");
    }
}
