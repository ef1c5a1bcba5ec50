using System.Net;
using Hyte.Modules;
using Hyte.Platform.Storage;

namespace Hyte.Host.Tests;

/// <summary>A large file is imported whole or not at all.</summary>
public sealed class ValueFileDurabilityTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("hyte-import-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task A_kill_in_the_middle_of_an_import_leaves_nothing_half_saved_and_the_file_can_be_imported_again()
    {
        var welfare = new DatabaseFile(_data, "welfare");
        string address;
        long before;
        await using (var product = await ServerProcess.StartProductAsync(_data))
        {
            using var client = product.Visitor();
            await HyteApp.SignInAsync(client, StandardRoles.Coordinator);
            before = await welfare.NumberAsync("SELECT count(*) FROM observation");
            address = await ManyValues.UploadAsync(client, await ManyValues.FileAsync(welfare));
            var form = EntryForm.Of(await HyteApp.ReadAsync(client, address));
            Assert.Equal("100 000 uutta", form.Page.QuerySelector(".hy-fates a")!.TextContent.Replace('\u00A0', ' '));

            // What is not committed yet leaves memory for the log, which is empty now: when it grows, the import is in its middle.
            await welfare.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            var importing = form.SendAsync(client);
            var log = new FileInfo(Path.Combine(_data, "welfare.db-wal"));
            await Eventually.IsTrueAsync(() => { log.Refresh(); return Task.FromResult(log.Exists && log.Length > 2_000_000); }, "the import writes");
            await product.KillAsync();
            // The page that tells how far it is may have been answered before.
            await Task.WhenAny(importing);
        }

        Assert.Null(await SqliteFiles.CheckAsync(Path.Combine(_data, "welfare.db"), default));
        Assert.Equal(before, await welfare.NumberAsync("SELECT count(*) FROM observation"));

        await using var again = await ServerProcess.StartProductAsync(_data);
        using var person = again.Visitor();
        await HyteApp.SignInAsync(person, StandardRoles.Coordinator);
        using var imported = await EntryForm.Of(await HyteApp.ReadAsync(person, address)).SendAsync(person);
        Assert.Equal(HttpStatusCode.Redirect, imported.StatusCode);
        var done = await ManyValues.FinishAsync(person, imported.Headers.Location!.OriginalString);
        Assert.Equal(before + ManyValues.Lines, await welfare.NumberAsync("SELECT count(*) FROM observation"));
        var result = await HyteApp.ReadAsync(person, done);
        Assert.Contains("100 000 arvoa tallennettu", result.QuerySelector(".hy-notice")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        // Every line is accounted for, page by page.
        Assert.Contains($"&p={ManyValues.Lines / 200}", result.QuerySelectorAll(".hy-pager a").Select(a => a.GetAttribute("href")).Last(h => h!.Contains("p=500", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_import_tells_how_far_it_is_and_can_be_stopped_and_undone()
    {
        var welfare = new DatabaseFile(_data, "welfare");
        await using var product = await ServerProcess.StartProductAsync(_data);
        using var client = product.Visitor();
        await HyteApp.SignInAsync(client, StandardRoles.Coordinator);
        var before = await welfare.NumberAsync("SELECT count(*) FROM observation");
        var address = await ManyValues.UploadAsync(client, await ManyValues.FileAsync(welfare));
        using var started = await EntryForm.Of(await HyteApp.ReadAsync(client, address)).SendAsync(client);
        var going = started.Headers.Location!.OriginalString;
        if (going.Contains("?run=", StringComparison.Ordinal))
        {
            var page = await HyteApp.ReadAsync(client, going);
            if (page.QuerySelector("progress") is { } bar)
            {
                Assert.InRange(int.Parse(bar.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture), 0, 100);
                using var stopped = await EntryForm.Of(page).SendAsync(client);
                var told = await HyteApp.ReadAsync(client, stopped.Headers.Location!.OriginalString);
                Assert.Contains("Mitään ei tallennettu", told.QuerySelector(".hy-errors")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(before, await welfare.NumberAsync("SELECT count(*) FROM observation"));
                using var again = await EntryForm.Of(await HyteApp.ReadAsync(client, address)).SendAsync(client);
                going = again.Headers.Location!.OriginalString;
            }
        }

        var done = await ManyValues.FinishAsync(client, going);
        Assert.Equal(before + ManyValues.Lines, await welfare.NumberAsync("SELECT count(*) FROM observation"));
        using var undone = await EntryForm.Of(await HyteApp.ReadAsync(client, done)).SendAsync(client);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(before, await welfare.NumberAsync("SELECT count(*) FROM observation"));
    }
}
