using Hyte.Benchmarks.Servers;

namespace Hyte.Benchmarks.Rows;

/// <summary>What the product occupies when four people have been on its main pages for a while.</summary>
internal sealed class Memory(Workshop workshop) : IBudget
{
    private static readonly string[] Pages =
        ["/", "/measures", "/calendar", "/search?q=liikunta", "/welfare", FollowUpTable.Path, "/welfare/measures/1", "/vitality/follow-up", "/growth", "/participation", "/impact", "/account"];

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        await using var product = await workshop.StartAsync(workshop.Data);
        var people = await Task.WhenAll(Workshop.Roles.Select(role => Visitor.SignInAsync(product, role)));
        for (var round = 0; round < 5; round++)
        {
            foreach (var page in Pages) await Task.WhenAll(people.Select(p => p.ReadAsync(page)));
        }

        foreach (var person in people) person.Dispose();
        return [new Measured("working set after a warm-up", product.WorkingSet / 1024.0 / 1024, 200, IsFloor: false, "MiB", $"{people.Length} people, {Pages.Length} pages each")];
    }
}
