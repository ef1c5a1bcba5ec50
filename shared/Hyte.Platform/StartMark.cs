using System.Security.Cryptography;
using System.Text;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Modules;
using Hyte.Platform.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Hyte.Platform;

/// <summary>Remembers what a start has found in place, so that the next one finds it by a glance: looking through the model of the database is half of the time to the first page.</summary>
/// <remarks>
/// The mark is a hash of all that a start looks at: the code, the environment, the seed files, and which migrations each database has had. It stands in the platform's database beside the
/// states of the modules, so a restored copy brings its own.
/// </remarks>
internal sealed class StartMark(HytePaths paths, SqliteFiles files, ModuleCatalogue catalogue, IHostEnvironment environment, IDbContextFactory<PlatformDbContext> databases)
{
    private const string Name = "start";

    /// <summary>Tells the states that the modules were left in.</summary>
    /// <returns>Null when anything has changed since the mark was made, or a module waits to be tried again: everything has to be looked at.</returns>
    public async Task<IReadOnlyList<ModuleState>?> ReadAsync(CancellationToken ct)
    {
        if (!files.Exists("platform") || catalogue.Modules.Any(module => module.Fault is not null)) return null;
        try
        {
            await using var connection = await SqliteFiles.OpenAsync(paths.DatabaseFile("platform"), SqliteOpenMode.ReadWrite, ct);
            await using var mark = connection.CreateCommand();
            mark.CommandText = $"SELECT Hash FROM seeded_file WHERE Name = '{Name}'";
            if (await mark.ExecuteScalarAsync(ct) is not string hash || hash != await HashAsync(ct)) return null;

            // A module that is not built in any more leaves its row behind.
            var states = (await ReadStatesAsync(connection, ct)).Where(s => catalogue.Find(s.Id) is not null).ToList();
            var areAsWanted = states.Count == catalogue.Modules.Count && states.All(s => s.Observed is ObservedState.Enabled == s.Desired is DesiredState.Enabled);
            return areAsWanted ? states : null;
        }
        catch (SqliteException)
        {
            // Whatever is broken is found and told by those who look at everything.
            return null;
        }
    }

    /// <summary>Makes the mark after a start that has found, or put, everything in place.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        var hash = await HashAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Set<SeededFile>().FindAsync([Name], ct) is not { } mark) db.Add(mark = new SeededFile { Name = Name });
        mark.Hash = hash;
        await db.SaveChangesAsync(ct);
    }

    private static async Task<IReadOnlyList<ModuleState>> ReadStatesAsync(SqliteConnection connection, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Desired, Observed, Reason FROM module";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var states = new List<ModuleState>();
        while (await reader.ReadAsync(ct))
        {
            var reason = await reader.IsDBNullAsync(3, ct) ? null : reader.GetString(3);
            states.Add(new ModuleState(reader.GetString(0), Enum.Parse<DesiredState>(reader.GetString(1)), Enum.Parse<ObservedState>(reader.GetString(2)), reason));
        }

        return states;
    }

    private async Task<string> HashAsync(CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendCode(catalogue.Modules.Select(m => m.Assembly).OfType<System.Reflection.Assembly>().Append(typeof(StartMark).Assembly));
        hash.AppendData(Encoding.UTF8.GetBytes(environment.EnvironmentName));
        foreach (var database in catalogue.Modules.Select(m => m.Id).Prepend("platform"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{database}:{string.Join(',', await files.AppliedMigrationsAsync(database, ct))}\n"));
        }

        if (!Directory.Exists(paths.SeedsDirectory)) return Convert.ToHexString(hash.GetHashAndReset());
        foreach (var file in Directory.GetFiles(paths.SeedsDirectory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(paths.SeedsDirectory, file)));
            hash.AppendData(await File.ReadAllBytesAsync(file, ct));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
