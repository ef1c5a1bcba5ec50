using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Statistics.PxWeb;

namespace Hyte.Statistics.Tests;

/// <summary>Which cell is which, in tables of any shape.</summary>
public sealed class CellOrderTests
{
    private static readonly Arbitrary<Shape> AnyShape = Arb.From(
        from count in Gen.Choose(2, 6)
        from sizes in Gen.ArrayOf(Gen.Choose(1, 4), count)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from picks in Gen.ArrayOf(Gen.Choose(0, 3), count)
        from isSparse in Gen.Elements(true, false)
        select new Shape(sizes, order[0], order[1], [.. picks.Zip(sizes, (pick, size) => pick % size)], isSparse));

    [Fact]
    public async Task The_last_dimension_runs_fastest()
    {
        await using var source = StandIn.Start();
        Prop.ForAll(AnyShape, shape => shape.Expected().SequenceEqual(shape.ReadBy(source.PxWeb))).QuickCheckThrowOnFailure();
    }

    /// <summary>A table whose every cell holds its own number.</summary>
    public sealed record Shape(int[] Sizes, int Area, int Time, int[] Picks, bool IsSparse)
    {
        public IEnumerable<(string Area, int Year, decimal? Value)> Expected() =>
            from cell in Cells().Index()
            where Enumerable.Range(0, Sizes.Length).All(d => d == Area || d == Time || cell.Item[d] == Picks[d])
            orderby cell.Item[Area], cell.Item[Time]
            select ($"a{cell.Item[Area]}", 2000 + cell.Item[Time], (decimal?)cell.Index);

        public IEnumerable<(string Area, int Year, decimal? Value)> ReadBy(IStatisticsReader reader)
        {
            var choices = Enumerable.Range(0, Sizes.Length).Where(d => d != Area && d != Time).ToDictionary(d => $"d{d}", d => CodeOf(d, Picks[d]));
            var areas = Enumerable.Range(0, Sizes[Area]).Select(a => new StatisticsArea($"a{a}", PxWebCode: CodeOf(Area, a))).ToArray();
            var query = new PxWebQuery("koe.px", Ask.Body, $"d{Area}", $"d{Time}", choices, areas);
            var answer = reader.Read(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Table())), query);
            Assert.Empty(answer.Problems);
            return answer.Plain();
        }

        // The naive way: one loop within another, the last the innermost.
        private IEnumerable<int[]> Cells() =>
            Sizes.Aggregate<int, IEnumerable<int[]>>([[]], (cells, size) => cells.SelectMany(cell => Enumerable.Range(0, size).Select(position => (int[])[.. cell, position])));

        private Dictionary<string, object> Table()
        {
            var numbers = Enumerable.Range(0, Cells().Count()).ToArray();
            return new()
            {
                ["id"] = Sizes.Index().Select(d => $"d{d.Index}"),
                ["size"] = Sizes,
                ["dimension"] = Sizes.Index().ToDictionary(d => $"d{d.Index}", d => new { category = new { index = Enumerable.Range(0, d.Item).ToDictionary(c => CodeOf(d.Index, c), c => c) } }),
                ["value"] = IsSparse ? numbers.ToDictionary(n => $"{n}", n => n) : numbers,
            };
        }

        private string CodeOf(int dimension, int position) => dimension == Time ? $"{2000 + position}" : $"c{position}";
    }
}
