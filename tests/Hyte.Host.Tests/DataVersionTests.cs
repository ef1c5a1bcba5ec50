using Hyte.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>Whoever asks for a data version gets one that is not older than the question, however many ask at once.</summary>
public sealed class DataVersionTests
{
    [Fact]
    public async Task Nobody_of_many_is_told_an_older_version_than_was_saved_when_they_asked()
    {
        const int saves = 50;
        await using var app = HyteApp.Start();
        var versions = app.Services.GetRequiredService<IDataVersions>();
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        var first = versions.Read("welfare");
        var saved = first;
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var known = first; known < first + saves;)
            {
                var least = Interlocked.Read(ref saved);
                known = versions.Read("welfare");
                Assert.InRange(known, least, first + saves);
            }
        })).ToList();

        for (var i = 1; i <= saves; i++)
        {
            await welfare.ExecuteAsync("UPDATE data_version SET Value = Value + 1 WHERE Id = 1");
            Interlocked.Increment(ref saved);
        }

        await Task.WhenAll(readers);
    }
}
