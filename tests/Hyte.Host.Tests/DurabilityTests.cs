using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Hyte.Modules;
using Hyte.Platform.Storage;

namespace Hyte.Host.Tests;

/// <summary>What the product has acknowledged is there after it was killed, and nothing that a killed process leaves behind stops the next start.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Acknowledged = 200;
    private const int Writers = 4;
    private const int MeasuresOfOne = 3;

    private readonly string _data = Directory.CreateTempSubdirectory("hyte-killed-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task A_kill_in_the_middle_of_writes_loses_nothing_that_was_acknowledged()
    {
        var acknowledged = new ConcurrentQueue<(long Measure, string Text)>();
        await using (var product = await ServerProcess.StartProductAsync(_data))
        {
            using var client = product.Visitor();
            await HyteApp.SignInAsync(client, StandardRoles.Coordinator);
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var measures = await new DatabaseFile(_data, "welfare").ListAsync(
                $"SELECT m.Id FROM measure m JOIN reporting_period p USING (ProgrammeId) WHERE m.IsFollowedUp AND p.State = 'Open' ORDER BY m.Id LIMIT {Writers * MeasuresOfOne}",
                row => row.GetInt64(0));
            var writing = Task.WhenAll(measures.Chunk(MeasuresOfOne).Select((own, writer) => WriteAsync(client, writer, own, (measure, text) =>
            {
                acknowledged.Enqueue((measure, text));
                if (acknowledged.Count >= Acknowledged) enough.TrySetResult();
            })));

            var first = await Task.WhenAny(enough.Task, writing).WaitAsync(TimeSpan.FromSeconds(120));
            Assert.True(first == enough.Task, "The writers ended before the product was killed: " + product.Told);
            await product.KillAsync();
            await writing.WaitAsync(TimeSpan.FromSeconds(30));
        }

        Assert.True(acknowledged.Count >= Acknowledged);
        await EveryFileIsSoundAsync();
        await using var again = await ServerProcess.StartProductAsync(_data);
        using var visitor = again.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        var kept = await KeptAsync();
        Assert.DoesNotContain(acknowledged, write => !kept[write.Measure].Any(text => text.Contains(write.Text, StringComparison.Ordinal)));
        Assert.Equal(0, await ChangesWithoutHistoryAsync());
    }

    [Theory]
    [InlineData("nothing but the lock")]
    [InlineData("a whole database")]
    public async Task The_lock_of_a_killed_migration_does_not_stop_the_next_start(string leftBehind)
    {
        if (leftBehind == "a whole database")
        {
            await using var before = HyteApp.StartOn(_data);
            using var visitor = before.Visitor();
        }

        // A new file is not in WAL mode yet, and neither is a restored copy: the migration must cope with that as well.
        await new DatabaseFile(_data, "welfare").ExecuteAsync(
            """
            CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2024-01-01 00:00:00');
            """);
        await using var app = HyteApp.StartOn(_data);
        using var client = await app.SignInAsync(StandardRoles.Coordinator);
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Talviliikunnan mahdollistaminen", (await HyteApp.ReadAsync(client, "/welfare/follow-up")).Body!.TextContent, StringComparison.Ordinal);
    }

    // Writes to its own measures in turn until the product is gone.
    private static async Task WriteAsync(HttpClient client, int writer, long[] measures, Action<long, string> acknowledge)
    {
        var addresses = measures.Select(id => $"/welfare/measures/{id}/update").ToList();
        var forms = await Task.WhenAll(addresses.Select(address => HyteApp.ReadAsync(client, address)));
        var versions = forms.Select(form => int.Parse(form.QuerySelector("input[name='Input.Version']")!.GetAttribute("value")!, CultureInfo.InvariantCulture)).ToList();
        try
        {
            for (var n = 0; ; n++)
            {
                var (turn, round) = (n % measures.Length, n / measures.Length);
                var text = $"Kirjaaja {writer}, kirjaus {n}.";
                using var content = new FormUrlEncodedContent(
                [
                    KeyValuePair.Create("__RequestVerificationToken", HyteApp.Token(forms[turn])),
                    KeyValuePair.Create("Input.Version", $"{versions[turn] + round}"),
                    KeyValuePair.Create("Input.Status", "in-progress"),
                    KeyValuePair.Create("Input.Text", text),
                ]);
                using var answer = await client.PostAsync(new Uri(addresses[turn], UriKind.Relative), content);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                acknowledge(measures[turn], text);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // Killed; what was under way was never acknowledged.
        }
    }

    private async Task EveryFileIsSoundAsync()
    {
        var files = Directory.GetFiles(_data, "*.db");
        Assert.Equal(ModuleList.Ids.Append("platform").Order(StringComparer.Ordinal), files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        foreach (var file in files) Assert.Null(await SqliteFiles.CheckAsync(file, default));
    }

    // A record and its history go in one transaction, so a kill never comes between them.
    private Task<long> ChangesWithoutHistoryAsync() => new DatabaseFile(_data, "welfare").NumberAsync(
        """
        SELECT count(*) FROM follow_up f
        WHERE f.Version - 1 <> (SELECT count(*) FROM history h WHERE h.RecordType = 'FollowUp' AND h.RecordId = f.Id)
        """);

    // The present words of each measure, and all that its history remembers.
    private async Task<ILookup<long, string>> KeptAsync()
    {
        var rows = await new DatabaseFile(_data, "welfare").ListAsync(
            """
            SELECT MeasureId, Text FROM follow_up WHERE Text IS NOT NULL
            UNION ALL SELECT f.MeasureId, h.Changes FROM history h JOIN follow_up f ON h.RecordType = 'FollowUp' AND h.RecordId = f.Id
            """,
            row => (Measure: row.GetInt64(0), Text: row.GetString(1)));
        return rows.ToLookup(r => r.Measure, r => r.Text);
    }
}
