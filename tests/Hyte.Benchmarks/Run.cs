using Hyte.Benchmarks.Rows;
using Hyte.Benchmarks.Servers;

namespace Hyte.Benchmarks;

/// <summary>Measures what the product must keep to, as ratios in one run on one machine, and exits with 1 when something is not kept.</summary>
internal static class Run
{
    private static async Task<int> Main(string[] args)
    {
        if (args is [BareServer.Command, var folder, .. var rest]) return await BareServer.RunAsync(folder, rest);

        await using var workshop = await Workshop.OpenAsync();
        IReadOnlyList<IBudget> budgets =
        [
            new FollowUpTable(workshop),
            new ThousandfoldData(workshop),
            new ModuleSwitching(workshop),
            new ImportOfValues(workshop),
            new Memory(workshop),
            new StartToFirstPage(workshop),
        ];

        var isKept = true;
        Table.PrintHead();
        foreach (var budget in budgets.Where(b => args.Length == 0 || args.Contains(b.GetType().Name, StringComparer.OrdinalIgnoreCase)))
        {
            foreach (var measured in await budget.MeasureAsync())
            {
                Table.Print(measured);
                isKept &= measured.IsKept;
            }
        }

        return isKept ? 0 : 1;
    }
}
