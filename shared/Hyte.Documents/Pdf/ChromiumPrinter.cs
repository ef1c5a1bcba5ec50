using System.ComponentModel;
using System.Text;
using Hyte.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Hyte.Documents.Pdf;

/// <summary>Prints by the system's Chromium, started without a window for each page and ended after it.</summary>
/// <remarks>A browser that stayed would save a second a print, and hold more memory than all of the product between prints that come a few times a year.</remarks>
internal sealed class ChromiumPrinter : IPdfPrinter, IDisposable
{
    private const int MostWaiting = 20;
    private const int UsualSeconds = 60;

    // Stands before all that the page says: no script runs, and nothing is fetched, not even a file beside it.
    private const string Rules = """
        <!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
        """;

    private readonly string? _browser;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _clock;
    private readonly ILogger<ChromiumPrinter> _log;
    private readonly PrintQueue _queue = new(MostWaiting);
    private readonly CancellationTokenSource _stopping = new();

    public ChromiumPrinter(IConfiguration settings, TimeProvider clock, ILogger<ChromiumPrinter> log)
    {
        _browser = ChromiumPath.Find(settings);
        _patience = TimeSpan.FromSeconds(int.TryParse(settings["Hyte:PdfSeconds"], out var seconds) && seconds > 0 ? seconds : UsualSeconds);
        _clock = clock;
        _log = log;
        State = new PdfState(_browser is not null, _browser is null ? DocumentTexts.PdfNoBrowser : null);
    }

    public PdfState State { get; }

    public async Task PrintAsync(string html, Stream target, IProgress<PdfProgress>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(target);
        if (_browser is null) throw new RuleBrokenException("pdf.no-browser", DocumentTexts.PdfNoBrowser);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, _stopping.Token);
        using var turn = await _queue.EnterAsync(progress, stop.Token);
        await using var folder = new PrintFolder();
        await File.WriteAllTextAsync(folder.Page, Rules + html, Encoding.UTF8, stop.Token);
        await PrintPageAsync(_browser, folder, stop.Token);
        await using var pdf = File.OpenRead(folder.Pdf);
        await pdf.CopyToAsync(target, stop.Token);
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task PrintPageAsync(string browser, PrintFolder folder, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(_patience, _clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            var (code, said) = await ChromiumProcess.RunAsync(browser, folder, end.Token);
            if (code == 0 && IsPdf(folder.Pdf)) return;
            _log.LogWarning("Chromium at {Browser} ended with {Code} and gave no PDF: {Said}", browser, code, said);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new RuleBrokenException("pdf.time-out", string.Format(DocumentTexts.PdfTimeOut, (int)_patience.TotalSeconds));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            _log.LogWarning(e, "Chromium at {Browser} could not be run.", browser);
        }

        throw new RuleBrokenException("pdf.failed", DocumentTexts.PdfFailed);
    }

    private static bool IsPdf(string file)
    {
        if (!File.Exists(file)) return false;
        using var pdf = File.OpenRead(file);
        Span<byte> head = stackalloc byte[5];
        return pdf.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("%PDF-"u8);
    }
}
