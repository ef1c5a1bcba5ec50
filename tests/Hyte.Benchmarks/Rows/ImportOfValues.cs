using System.Diagnostics;
using System.Net;
using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;
using Hyte.Modules;
using Microsoft.Data.Sqlite;

namespace Hyte.Benchmarks.Rows;

/// <summary>
/// A file of 100 000 values from the moment that a person says yes to its preview until the result is shown, against adding the same rows to the same table, indexes and all, by a bare
/// prepared statement in one transaction.
/// </summary>
internal sealed class ImportOfValues(Workshop workshop) : IBudget
{
    private const int Rounds = 5;

    private const string OfFile = "FROM observation WHERE Note = '" + ManyValues.Note + "'";

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        var data = workshop.CopyData("import");
        var welfare = new DatabaseFile(data, "welfare");
        await using var product = await workshop.StartAsync(data);
        using var person = await Visitor.SignInAsync(product, StandardRoles.Coordinator);
        var file = await ManyValues.FileAsync(welfare);

        async Task<double> ImportAsync()
        {
            await ForgetAsync(welfare);
            var form = EntryForm.Of(await HyteApp.ReadAsync(person.Client, await ManyValues.UploadAsync(person.Client, file)));
            var began = Stopwatch.GetTimestamp();
            using var answer = await form.SendAsync(person.Client);
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidDataException($"The import answered {answer.StatusCode}.");
            await ManyValues.FinishAsync(person.Client, answer.Headers.Location!.OriginalString);
            return ManyValues.Lines / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        await ImportAsync();
        if (await welfare.NumberAsync($"SELECT count(*) {OfFile}") != ManyValues.Lines) throw new InvalidDataException("Not every line was imported.");
        var bare = await BareTable.OpenAsync(workshop.CopyData("bare"), welfare);
        var (ratio, target, baseline) = await Pairs.RunAsync(Rounds, ImportAsync, bare.InsertAsync);
        return [new Measured("import of 100 000 observations", ratio, 0.4, IsFloor: true, "×", $"{target:0} rows/s to {baseline:0} rows/s of a bare insert")];
    }

    private static async Task ForgetAsync(DatabaseFile database)
    {
        await database.ExecuteAsync($"DELETE {OfFile}");
        await database.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>The same table in a database that nobody serves.</summary>
    private sealed class BareTable(DatabaseFile database, string connectionString, IReadOnlyList<string> columns, IReadOnlyList<object[]> rows)
    {
        /// <param name="data">A copy of the data, for the rows to go into.</param>
        /// <param name="imported">Where the rows are, as the product has put them in.</param>
        public static async Task<BareTable> OpenAsync(string data, DatabaseFile imported)
        {
            // All but the key, which the database gives.
            var columns = await imported.ListAsync("SELECT name FROM pragma_table_info('observation') WHERE name <> 'Id'", row => $"\"{row.GetString(0)}\"");
            var rows = await imported.ListAsync($"SELECT {string.Join(", ", columns)} {OfFile}", row =>
            {
                var values = new object[row.FieldCount];
                row.GetValues(values);
                return values;
            });
            var connectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, "welfare.db"), Pooling = false }.ToString();
            return new BareTable(new DatabaseFile(data, "welfare"), connectionString, columns, rows);
        }

        public async Task<double> InsertAsync()
        {
            await ForgetAsync(database);
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync();
            // A save of the product is on the disk when it is acknowledged, and so must this be.
            await using (var pragmas = connection.CreateCommand())
            {
                pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
                await pragmas.ExecuteNonQueryAsync();
            }

            var began = Stopwatch.GetTimestamp();
            await using var transaction = connection.BeginTransaction();
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO observation ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, place) => $"$p{place}"))})";
            var parameters = columns.Select((_, place) => command.Parameters.Add(new SqliteParameter($"$p{place}", null))).ToList();
            await command.PrepareAsync();
            foreach (var row in rows)
            {
                for (var place = 0; place < row.Length; place++) parameters[place].Value = row[place];
                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
            return ManyValues.Lines / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
    }
}
