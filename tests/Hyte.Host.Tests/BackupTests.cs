using System.IO.Compression;
using System.Net;
using Hyte.Modules;
using Hyte.Platform.Backup;
using Hyte.Platform.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>A backup taken while people write is whole, and the product starts on it.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_taken_during_writes_is_restored_and_the_product_starts_on_it()
    {
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        using var stop = new CancellationTokenSource();
        var writing = WriteUntilAsync(coordinator, stop.Token);
        var backup = await app.Services.GetRequiredService<BackupStore>().MakeAsync(null, default);
        await stop.CancelAsync();
        Assert.True(await writing > 0, "Nothing was written while the backup was made.");
        Assert.Equal(ModuleList.Ids.Append("platform").Order(StringComparer.Ordinal), backup.Databases);
        await app.StopAsync();

        await using (var stopped = HyteApp.StartOn(app.DataDirectory))
        {
            var running = await Assert.ThrowsAsync<RuleBrokenException>(() => stopped.Services.GetRequiredService<BackupStore>().RestoreAsync(backup.Directory, default));
            Assert.Equal("backup.running", running.Code);
        }

        SqliteConnection.ClearAllPools();
        var paths = new HytePaths(app.DataDirectory, "");
        var restored = await new BackupStore(new SqliteFiles(paths), paths, TimeProvider.System).RestoreAsync(backup.Directory, default);
        Assert.Equal(backup.Databases.Count, restored.Databases);

        await using var again = HyteApp.StartOn(app.DataDirectory);
        using var reader = await again.SignInAsync(StandardRoles.Coordinator);
        Assert.Contains("Talviliikunnan mahdollistaminen", (await HyteApp.ReadAsync(reader, "/welfare/follow-up")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_backup_is_refused_and_the_present_data_stays()
    {
        await using var app = HyteApp.Start();
        using (await app.SignInAsync(StandardRoles.Coordinator))
        {
        }

        await app.StopAsync();
        SqliteConnection.ClearAllPools();
        var broken = Directory.CreateDirectory(Path.Combine(app.DataDirectory, "broken"));
        await File.WriteAllBytesAsync(Path.Combine(broken.FullName, "welfare.db"), "no database"u8.ToArray());
        var before = new FileInfo(Path.Combine(app.DataDirectory, "welfare.db")).Length;
        var paths = new HytePaths(app.DataDirectory, "");
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => new BackupStore(new SqliteFiles(paths), paths, TimeProvider.System).RestoreAsync(broken.FullName, default));
        Assert.Equal("backup.broken", refused.Code);
        Assert.Equal(before, new FileInfo(Path.Combine(app.DataDirectory, "welfare.db")).Length);
    }

    [Fact]
    public async Task The_export_of_a_module_is_a_zip_with_a_csv_file_for_each_table()
    {
        await using var app = HyteApp.Start();
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        using var answer = await administrator.GetAsync(new Uri("/admin/modules/welfare?handler=Export", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var measures = new StreamReader(await zip.GetEntry("measure.csv")!.OpenAsync());
        Assert.Contains("Talviliikunnan mahdollistaminen", await measures.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static async Task<int> WriteUntilAsync(HttpClient client, CancellationToken stop)
    {
        var written = 0;
        do
        {
            using var answer = await HyteApp.PostAsync(
                client, "/welfare/measures/60", "/welfare/measures/60?handler=Rename", ("WorkingName", $"Nimi {written}"));
            if ((int)answer.StatusCode < 400) written++;
        }
        while (!stop.IsCancellationRequested);
        return written;
    }
}
