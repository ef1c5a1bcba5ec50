using System.Collections.Concurrent;
using Hyte.Documents.Pdf;
using Hyte.Modules;

namespace Hyte.Host.Reports;

/// <summary>PDFs that are being made, and the last ones that were: a print outlives the request that asked for it, and its page looks here how it is doing.</summary>
/// <remarks>Kept in memory, a few at a time: a PDF can always be made again.</remarks>
internal sealed partial class PdfPrints(IPdfPrinter printer, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<PdfPrints> log)
{
    private const int Most = 6;

    private readonly ConcurrentDictionary<string, PdfPrint> _prints = new(StringComparer.Ordinal);

    /// <summary>Whether PDFs can be made here at all.</summary>
    public PdfState State => printer.State;

    /// <summary>The print of a report in a state of it; null when nobody has asked for one.</summary>
    public PdfPrint? Find(string key) => _prints.GetValueOrDefault(key);

    /// <summary>Starts a print, unless the same is being made.</summary>
    /// <param name="key">Names the report in its state.</param>
    /// <param name="html">The page to print.</param>
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
            print.Fail(ReportTexts.PdfFailed);
        }
        catch (Exception failure)
        {
            LogFailure(failure);
            print.Fail(ReportTexts.PdfFailed);
        }
    }

    [LoggerMessage(LogLevel.Error, "A report could not be printed as a PDF.")]
    private partial void LogFailure(Exception failure);
}

/// <summary>One print: on its way, made, or failed. Written by the printing task and read by requests; each field is set whole.</summary>
internal sealed class PdfPrint(DateTime startedAt) : IProgress<PdfProgress>
{
    private volatile PdfResult? _result;
    private volatile PdfProgress? _progress;

    public DateTime StartedAt { get; } = startedAt;

    public PdfResult? Result => _result;

    /// <summary>How many are before it; null until that is known.</summary>
    public int? Ahead => _progress?.Ahead;

    public bool IsUnderWay => _result is null;

    public void Report(PdfProgress value) => _progress = value;

    public void Finish(byte[] file, DateTime at) => _result = new PdfResult(file, null, at);

    public void Fail(string reason) => _result = new PdfResult(null, reason, StartedAt);
}

/// <summary>What came of a print.</summary>
/// <param name="File">The PDF; null when there is none.</param>
/// <param name="Failure">Why not, in Finnish.</param>
/// <param name="At">When, in UTC.</param>
internal sealed record PdfResult(byte[]? File, string? Failure, DateTime At);
