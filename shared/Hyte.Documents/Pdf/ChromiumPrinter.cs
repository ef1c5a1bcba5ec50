namespace Hyte.Documents.Pdf;

/// <summary>Prints by the system's Chromium, run without a window.</summary>
internal sealed class ChromiumPrinter : IPdfPrinter
{
    public PdfState State => new(false, DocumentTexts.PdfNoBrowser);

    public Task PrintAsync(string html, Stream target, IProgress<PdfProgress>? progress, CancellationToken ct) => throw new NotSupportedException();
}
