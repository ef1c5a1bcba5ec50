namespace Hyte.Host.Tests;

/// <summary>The city's data is loaded once; a later start reads it again only when there is something new in it.</summary>
public sealed class SeedAgainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hyte-seeds-").FullName;

    private string Seeds => Path.Combine(_folder, "seeds");

    private string Data => Path.Combine(_folder, "data");

    public SeedAgainTests()
    {
        var from = Path.Combine(ModuleList.Solution, "seeds");
        foreach (var file in Directory.GetFiles(from, "*.csv", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_start_on_the_same_files_loads_nothing_and_a_new_row_is_loaded_at_the_next()
    {
        await StartAsync();
        var welfare = new DatabaseFile(Data, "welfare");
        var (version, rows) = await LookAsync(welfare);
        // What is missing would be loaded by whoever reads the files.
        await welfare.ExecuteAsync("DELETE FROM follow_up WHERE Id = (SELECT min(Id) FROM follow_up)");
        await StartAsync();
        Assert.Equal((version, rows - 1), await LookAsync(welfare));

        await File.AppendAllTextAsync(Path.Combine(Seeds, "welfare", "follow-ups.csv"), "\n");
        await StartAsync();
        var (later, all) = await LookAsync(welfare);
        Assert.Equal(rows, all);
        Assert.True(later > version);
    }

    [Fact]
    public async Task A_database_that_is_gone_is_loaded_again()
    {
        await StartAsync();
        var welfare = new DatabaseFile(Data, "welfare");
        var (_, rows) = await LookAsync(welfare);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Data, "welfare.db*")) File.Delete(file);
        await StartAsync();
        Assert.Equal(rows, (await LookAsync(welfare)).Rows);
    }

    private async Task StartAsync()
    {
        await using var app = HyteApp.StartOn(Data, ("Hyte:SeedsDirectory", Seeds), ("Hyte:Modules:Only:0", "welfare"));
        using var visitor = app.Visitor();
    }

    private static async Task<(long Version, long Rows)> LookAsync(DatabaseFile welfare) =>
        (await welfare.NumberAsync("SELECT Value FROM data_version"), await welfare.NumberAsync("SELECT count(*) FROM follow_up"));
}
