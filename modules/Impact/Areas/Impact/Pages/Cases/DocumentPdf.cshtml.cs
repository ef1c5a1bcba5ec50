using Hyte.Documents.Pdf;
using Hyte.Documents.Reports;
using Hyte.Impact.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>A document of an assessment as a PDF: makes it while the person waits or goes elsewhere, and hands it out.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DocumentPdfModel(ReadDocument documents, IReportPages pages, IPdfPrints prints) : DocumentPageModel(documents)
{
    private const string SecondsBetweenLooks = "2";

    public PdfPrint? Print { get; private set; }

    public PdfState Printer => prints.State;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Print = prints.Find(Document.PrintKey);
        // A page that waits looks again by itself, with scripts or without.
        if (Print is { IsUnderWay: true }) Response.Headers["Refresh"] = SecondsBetweenLooks;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (prints.State.CanPrint) prints.Start(Document.PrintKey, await pages.ForPrinterAsync(Document.Write(), ct));
        return LocalRedirect(Self + "/pdf");
    }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        return prints.Find(Document.PrintKey)?.Result?.File is { } file ? File(file, "application/pdf", Document.FileName + ".pdf") : LocalRedirect(Self + "/pdf");
    }
}
