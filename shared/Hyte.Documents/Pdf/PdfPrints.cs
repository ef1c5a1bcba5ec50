using System.Collections.Concurrent;
using Hyte.Modules;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyte.Documents.Pdf;

/// <summary>The prints of the running product.</summary>
/// <remarks>Kept in memory, a few at a time: a PDF can always be made again.</remarks>
internal sealed partial class PdfPrints(IPdfPrinter printer, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<PdfPrints> log) : IPdfPrints
{
    private const int Most = 12;

    private readonly ConcurrentDictionary<string, PdfPrint> _prints = new(StringComparer.Ordinal);

    public PdfState State => printer.State;

    public PdfPrint? Find(string key) => _prints.GetValueOrDefault(key);

    public void Start(string key, string html)
    {
        var print = new PdfPrint(clock.GetUtcNow().UtcDateTime);
        var kept = _prints.AddOrUpdate(key, print, (_, known) => known.IsUnderWay ? known : print);
        if (!ReferenceEquals(kept, print)) return;
        foreach (var old in _prints.Where(p => !p.Value.IsUnderWay).OrderByDescending(p => p.Value.StartedAt).Skip(Most)) _prints.TryRemove(old.Key, out _);
        _ = Task.Run(() => PrintAsync(print, html));
    }

    private async Task PrintAsync(PdfPrint print, string html)
    {
        try
        {
            using var file = new MemoryStream();
            await printer.PrintAsync(html, file, print, lifetime.ApplicationStopping);
            print.Finish(file.ToArray(), clock.GetUtcNow().UtcDateTime);
        }
        catch (RuleBrokenException refused)
        {
            print.Fail(refused.Message);
        }
        catch (OperationCanceledException)
        {
            print.Fail(DocumentTexts.PdfFailed);
        }
        catch (Exception failure)
        {
            LogFailure(failure);
            print.Fail(DocumentTexts.PdfFailed);
        }
    }

    [LoggerMessage(LogLevel.Error, "A document could not be printed as a PDF.")]
    private partial void LogFailure(Exception failure);
}
