using Hyte.Modules;

namespace Hyte.Documents.Pdf;

/// <summary>Prints a whole HTML page as a tagged PDF with an outline of its headings.</summary>
/// <remarks>
/// One page is printed at a time, because a browser takes much memory; others wait for their turn. The page may load nothing: its styles and pictures stand in it.
/// Page numbers are the page's own, by <c>@page</c> margin boxes in its style.
/// </remarks>
public interface IPdfPrinter
{
    /// <summary>Whether it can print here. Looked up once.</summary>
    PdfState State { get; }

    /// <summary>Prints the page. Nothing is written to the target unless printing succeeded.</summary>
    /// <param name="html">A whole page, with its language and title.</param>
    /// <param name="target">Gets the PDF; stays open.</param>
    /// <param name="progress">Is told the place in the queue whenever it changes; null when nobody looks.</param>
    /// <param name="ct">Leaves the queue or ends the printing.</param>
    /// <exception cref="RuleBrokenException">
    /// <c>pdf.no-browser</c>: there is no browser. <c>pdf.time-out</c>: printing took too long. <c>pdf.failed</c>: the browser gave no PDF.
    /// <c>pdf.busy</c>: too many wait already. The message is for the user's eyes.
    /// </exception>
    Task PrintAsync(string html, Stream target, IProgress<PdfProgress>? progress, CancellationToken ct);
}

/// <summary>Whether PDFs can be made here.</summary>
/// <param name="CanPrint">A browser was found.</param>
/// <param name="Reason">In Finnish, why not and what to do instead; null when they can.</param>
public sealed record PdfState(bool CanPrint, string? Reason);

/// <summary>How a print is doing.</summary>
/// <param name="Ahead">How many are before it; 0 when it is being printed.</param>
public sealed record PdfProgress(int Ahead);
