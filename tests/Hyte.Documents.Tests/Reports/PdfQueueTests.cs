using System.Collections.Concurrent;
using System.Runtime.Versioning;
using Hyte.Documents.Pdf;
using Hyte.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Documents.Tests.Reports;

[Collection(StartedPrograms.Collection)]
[SupportedOSPlatform("linux")]
public sealed class PdfQueueTests
{
    // Both it and a helper of its own would run for minutes.
    private const string Endless = """
        pwd >> "$LOG"
        sleep 300 &
        echo $! >> "$LOG"
        echo $$ >> "$LOG"
        sleep 300
        """;

    [LinuxFact]
    public async Task Pages_are_printed_one_at_a_time_and_those_who_wait_know_their_place()
    {
        using var browser = new StandInBrowser("""
            echo begin >> "$LOG"
            sleep 0.2
            printf '%%PDF-1.4' > "$PDF"
            echo end >> "$LOG"
            """);
        await using var services = Printing.Services(browser.Program);
        var printer = services.GetRequiredService<IPdfPrinter>();
        var places = Enumerable.Range(0, 4).Select(_ => new Places()).ToList();

        await Task.WhenAll(places.Select(p => printer.PrintAsync("<p>x", Stream.Null, p, CancellationToken.None)));

        Assert.Equal(["begin", "end", "begin", "end", "begin", "end", "begin", "end"], browser.Said());
        Assert.All(places, p => Assert.Equal(0, p.Told.Last()));
        // Who is woken late may find that two have left meanwhile.
        Assert.Equal(3, places[3].Told.First());
        Assert.Equal(places[3].Told.OrderDescending(), places[3].Told);
    }

    [LinuxFact]
    public async Task A_print_that_takes_too_long_is_ended_with_its_processes_and_files()
    {
        using var browser = new StandInBrowser(Endless);
        await using var services = Printing.Services(browser.Program, seconds: 2);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => services.GetRequiredService<IPdfPrinter>().PrintAsync("<p>x", Stream.Null, progress: null, CancellationToken.None));
        Assert.Equal("pdf.time-out", refused.Code);
        AssertNothingLeft(browser);
    }

    [LinuxFact]
    public async Task A_cancelled_print_is_ended_and_the_next_one_gets_its_turn()
    {
        using var browser = new StandInBrowser($"if [ -e \"$LOG\" ]; then printf '%%PDF-1.4' > \"$PDF\"; exit; fi\n{Endless}");
        await using var services = Printing.Services(browser.Program);
        var printer = services.GetRequiredService<IPdfPrinter>();
        using var cancel = new CancellationTokenSource();
        var first = printer.PrintAsync("<p>x", Stream.Null, progress: null, cancel.Token);
        using var gaveUp = new CancellationTokenSource();
        var second = printer.PrintAsync("<p>x", Stream.Null, progress: null, gaveUp.Token);
        using var target = new MemoryStream();
        var third = printer.PrintAsync("<p>x", target, progress: null, CancellationToken.None);
        await browser.SaidAsync(3);

        await gaveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await third;

        Assert.Equal("%PDF-1.4"u8.ToArray(), target.ToArray());
        AssertNothingLeft(browser);
    }

    [LinuxFact]
    public async Task A_browser_that_fails_is_a_refusal_and_leaves_nothing()
    {
        using var browser = new StandInBrowser("pwd >> \"$LOG\"; echo 'sandbox missing' >&2; exit 1");
        await using var services = Printing.Services(browser.Program);
        using var target = new MemoryStream();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => services.GetRequiredService<IPdfPrinter>().PrintAsync("<p>x", target, progress: null, CancellationToken.None));
        Assert.Equal("pdf.failed", refused.Code);
        Assert.Empty(target.ToArray());
        Assert.False(Directory.Exists(browser.Said()[0]));
    }

    [LinuxFact]
    public async Task A_file_that_is_no_program_is_a_refusal()
    {
        using var browser = new StandInBrowser("");
        File.SetUnixFileMode(browser.Program, UnixFileMode.UserRead);
        await using var services = Printing.Services(browser.Program);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => services.GetRequiredService<IPdfPrinter>().PrintAsync("<p>x", Stream.Null, progress: null, CancellationToken.None));
        Assert.Equal("pdf.failed", refused.Code);
    }

    private static void AssertNothingLeft(StandInBrowser browser)
    {
        var said = browser.Said();
        Assert.False(Directory.Exists(said[0]));
        Assert.False(StandInBrowser.Runs(said[1]));
        Assert.False(StandInBrowser.Runs(said[2]));
    }

    private sealed class Places : IProgress<PdfProgress>
    {
        public ConcurrentQueue<int> Told { get; } = [];

        public void Report(PdfProgress value) => Told.Enqueue(value.Ahead);
    }
}
