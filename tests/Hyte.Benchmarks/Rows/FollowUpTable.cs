using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;

namespace Hyte.Benchmarks.Rows;

/// <summary>The follow-up table, 44 measures and three periods, for four people of different rights, against the same bytes from memory.</summary>
internal sealed class FollowUpTable(Workshop workshop) : IBudget
{
    public const string Path = "/welfare/follow-up";

    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        await using var product = await workshop.StartAsync(workshop.Data);
        var people = await Task.WhenAll(Workshop.Roles.Select(role => Visitor.SignInAsync(product, role)));
        var pages = await Task.WhenAll(people.Select(p => p.ReadAsync(Path)));
        await using var bare = await BareServer.StartAsync(workshop.PathOf("bytes"), [.. pages.Select(p => p.Page)]);
        var fromMemory = people.Select((_, number) => new Question($"/{number}", "x=y")).ToList();

        async Task<double> FreshAsync() => await Crowd.AskAsync(product.Address, await Task.WhenAll(people.Select(p => p.FreshAsync(Path))), Round);
        async Task<double> AgainAsync() => await Crowd.AskAsync(product.Address, await Task.WhenAll(people.Select(p => p.AgainAsync(Path))), Round);
        Task<double> BareAsync() => Crowd.AskAsync(bare.Address, fromMemory, Round);

        foreach (var warmUp in (Func<Task<double>>[])[FreshAsync, AgainAsync, BareAsync]) await warmUp();
        var fresh = await Pairs.RunAsync(Rounds, FreshAsync, BareAsync);
        var again = await Pairs.RunAsync(Rounds, AgainAsync, BareAsync);
        foreach (var person in people) person.Dispose();

        var size = pages.Max(p => p.Page.Body.Length) / 1000;
        return
        [
            new Measured("follow-up table, fresh", fresh.Ratio, 0.30, IsFloor: true, "×", $"{fresh.Target:0}/s of {fresh.Baseline:0}/s from memory, {size} kB"),
            new Measured("follow-up table, unchanged since the last visit", again.Ratio, 0.80, IsFloor: true, "×", $"{again.Target:0}/s of {again.Baseline:0}/s from memory"),
        ];
    }
}
