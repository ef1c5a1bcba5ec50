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
            await Eventually.IsTrueAsync(() => { log.Refresh(); return Task.FromResult(importing.IsCompleted || (log.Exists && log.Length > 2_000_000)); }, "the import writes");
            Assert.False(importing.IsCompleted, "The import ended before the product was killed.");
            await product.KillAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => importing);
        }

        Assert.Null(await SqliteFiles.CheckAsync(Path.Combine(_data, "welfare.db"), default));
        Assert.Equal(before, await welfare.NumberAsync("SELECT count(*) FROM observation"));

        await using var again = await ServerProcess.StartProductAsync(_data);
        using var person = again.Visitor();
        await HyteApp.SignInAsync(person, StandardRoles.Coordinator);
        using var imported = await EntryForm.Of(await HyteApp.ReadAsync(person, address)).SendAsync(person);
        Assert.Equal(HttpStatusCode.Redirect, imported.StatusCode);
        Assert.Equal(before + ManyValues.Lines, await welfare.NumberAsync("SELECT count(*) FROM observation"));
        var result = await HyteApp.ReadAsync(person, imported.Headers.Location!.OriginalString);
        Assert.Contains("Tallennettu 100 000 arvoa", result.QuerySelector(".hy-notice")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        // Every line is accounted for, page by page.
        Assert.Contains($"&p={ManyValues.Lines / 200}", result.QuerySelectorAll(".hy-pager a").Select(a => a.GetAttribute("href")).Last(h => h!.Contains("p=500", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
