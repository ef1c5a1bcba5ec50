using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;

namespace Hyte.Benchmarks.Rows;

/// <summary>The follow-up table, 44 measures and three periods, for four people of different rights, against the same bytes from memory.</summary>
internal sealed class FollowUpTable(Workshop workshop) : IBudget
{
    public const string Path = "/welfare/follow-up";

    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    // The runtime compiles what is used much once more, in the background; before that the product is not itself yet.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        await using var product = await workshop.StartAsync(workshop.Data);
        var people = await Task.WhenAll(Workshop.Roles.Select(role => Visitor.SignInAsync(product, role)));
        var pages = await Task.WhenAll(people.Select(p => p.ReadAsync(Path)));
        await using var bare = await BareServer.StartAsync(workshop.PathOf("bytes"), [.. pages.Select(p => p.Page)]);
        var fromMemory = people.Select((_, number) => new Question($"/{number}", "x=y")).ToList();

        async Task<double> FreshAsync(TimeSpan time) => await Crowd.AskAsync(product.Address, await Task.WhenAll(people.Select(p => p.FreshAsync(Path))), time);
        async Task<double> AgainAsync(TimeSpan time) => await Crowd.AskAsync(product.Address, await Task.WhenAll(people.Select(p => p.AgainAsync(Path))), time);
        Task<double> BareAsync(TimeSpan time) => Crowd.AskAsync(bare.Address, fromMemory, time);

        foreach (var ask in (Func<TimeSpan, Task<double>>[])[FreshAsync, AgainAsync, BareAsync]) await ask(WarmUp);
        var fresh = await Pairs.RunAsync(Rounds, () => FreshAsync(Round), () => BareAsync(Round));
        var again = await Pairs.RunAsync(Rounds, () => AgainAsync(Round), () => BareAsync(Round));
        foreach (var person in people) person.Dispose();

        var size = pages.Max(p => p.Page.Body.Length) / 1000;
        return
        [
            new Measured("follow-up table, fresh", fresh.Ratio, 0.30, IsFloor: true, "×", $"{fresh.Target:0}/s of {fresh.Baseline:0}/s from memory, {size} kB"),
            new Measured("follow-up table, unchanged since the last visit", again.Ratio, 0.80, IsFloor: true, "×", $"{again.Target:0}/s of {again.Baseline:0}/s from memory"),
        ];
    }
}
