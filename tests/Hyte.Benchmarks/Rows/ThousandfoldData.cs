using System.Diagnostics;
using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;
using Hyte.Modules;

namespace Hyte.Benchmarks.Rows;

/// <summary>The same page when the module holds a thousand times the data around it: as it is, and read anew after somebody has saved something.</summary>
internal sealed class ThousandfoldData(Workshop workshop) : IBudget
{
    private const int Times = 1000;
    private const int Rounds = 60;

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        var large = workshop.CopyData("large");
        await LargeProgramme.SurroundAsync(new DatabaseFile(large, "welfare"), Times);
        await using var many = await Side.OpenAsync(workshop, large);
        await using var few = await Side.OpenAsync(workshop, workshop.Data);

        for (var i = 0; i < Rounds; i++) _ = (await many.ReadAnewAsync(), await few.ReadAnewAsync(), many.Read(), few.Read());
        var anew = await Pairs.RunAsync(Rounds, many.ReadAnewAsync, few.ReadAnewAsync);
        var same = await Pairs.RunAsync(Rounds * 10, () => Task.FromResult(many.Read()), () => Task.FromResult(few.Read()));
        var measures = await many.Data.NumberAsync("SELECT count(*) FROM measure");
        var figures = await many.Data.NumberAsync("SELECT count(*) FROM observation");
        return
        [
            new Measured("the same with 1 000 × the data", same.Ratio, 1.2, IsFloor: false, "×", $"{same.Target:0.00} ms to {same.Baseline:0.00} ms, {measures} measures, {figures} observations"),
            new Measured("the same, read anew after a change", anew.Ratio, 1.2, IsFloor: false, "×", $"{anew.Target:0.0} ms to {anew.Baseline:0.0} ms"),
        ];
    }

    /// <summary>A product on data of one size, and somebody who reads the page.</summary>
    private sealed class Side(ServerProcess product, Visitor person, Wire wire, DatabaseFile data) : IAsyncDisposable
    {
        public DatabaseFile Data => data;

        public static async Task<Side> OpenAsync(Workshop workshop, string data)
        {
            var product = await workshop.StartAsync(data);
            var person = await Visitor.SignInAsync(product, StandardRoles.Coordinator);
            return new Side(product, person, new Wire(product.Address, await person.FreshAsync(FollowUpTable.Path)), new DatabaseFile(data, "welfare"));
        }

        /// <summary>Reads the page after somebody has saved something.</summary>
        /// <returns>How long it took, in milliseconds.</returns>
        public async Task<double> ReadAnewAsync()
        {
            await LargeProgramme.RaiseVersionAsync(data);
            return Read();
        }

        public double Read()
        {
            var began = Stopwatch.GetTimestamp();
            var (status, _) = wire.Ask();
            if (status != 200) throw new InvalidDataException($"The page answered {status}.");
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        public async ValueTask DisposeAsync()
        {
            wire.Dispose();
            person.Dispose();
            await product.DisposeAsync();
        }
    }
}
