using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Surveys.Counting;

namespace Hyte.Participation.Tests.Surveys;

/// <summary>What holds of hiding whatever was answered. The attacker tries every table that fits what is shown.</summary>
public sealed class HidingTests
{
    private const int Limit = 3;

    // Lines of at least the limit, as joined groups are, and many small cells in them.
    private static Gen<int[][]> Tables(int mostRows, int mostColumns, int most) =>
        from rows in Gen.Choose(1, mostRows)
        from columns in Gen.Choose(2, mostColumns)
        from cells in Gen.Frequency((3, Gen.Choose(0, 2)), (2, Gen.Choose(0, most))).ArrayOf(columns).Where(row => row.Sum() >= Limit).ArrayOf(rows)
        select cells;

    private static readonly Arbitrary<int[][]> OneAnswer = Arb.From(Tables(3, 3, 6));

    private static readonly Arbitrary<(int[][] Cells, int[] Answered)> SeveralAnswers = Arb.From(
        from cells in Tables(2, 3, 5)
        from spare in Gen.Choose(0, 2).ArrayOf(cells.Length)
            // As many people as the most ticked answer has, and no more than there are ticks.
        let answered = cells.Select((row, place) => Math.Max(Limit, Math.Min(row.Sum(), row.Max() + spare[place]))).ToArray()
        select (cells, answered));

    [Fact]
    public void No_hidden_count_can_be_computed_from_what_is_shown() => Prop.ForAll(OneAnswer, cells =>
    {
        var hidden = Hiding.Of(new CountTable(cells), Limit);
        var known = new TableAttacker(cells, hidden.Cells, hidden.Columns, [.. cells.Select(row => row.Sum())], ticks: false).Known;
        return (known.Count == 0).Label($"{Print(cells)} hidden {Print(hidden)}: {string.Join(", ", known)}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void No_hidden_count_of_several_answers_can_be_computed_either() => Prop.ForAll(SeveralAnswers, given =>
    {
        var hidden = Hiding.Of(new CountTable(given.Cells, given.Answered), Limit);
        var known = new TableAttacker(given.Cells, hidden.Cells, hidden.Columns, given.Answered, ticks: true).Known;
        return (known.Count == 0).Label($"{Print(given.Cells)} of {string.Join(' ', given.Answered)} hidden {Print(hidden)}: {string.Join(", ", known)}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_small_count_is_hidden() => Prop.ForAll(OneAnswer, cells =>
    {
        var hidden = Hiding.Of(new CountTable(cells), Limit);
        var columns = Enumerable.Range(0, cells[0].Length).ToList();
        return cells.Select((row, r) => columns.All(c => row[c] is 0 or >= Limit || hidden.Cells[r][c])).All(ok => ok)
            && columns.All(c => cells.Sum(row => row[c]) is 0 or >= Limit || hidden.Columns[c]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_table_without_small_counts_is_shown_whole() => Prop.ForAll(
        Arb.From(from rows in Gen.Choose(1, 6)
                 from columns in Gen.Choose(2, 8)
                 from cells in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(Limit, 60))).ArrayOf(columns).ArrayOf(rows)
                 select cells),
        cells => !Hiding.Of(new CountTable(cells), Limit).Any).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void When_fewer_than_the_limit_answered_even_the_empty_counts_are_hidden()
    {
        var hidden = Hiding.Of(new CountTable([[0, 2, 0]]), Limit);
        Assert.All(hidden.Columns, Assert.True);
    }

    [Fact]
    public void A_single_small_count_takes_another_with_it()
    {
        var hidden = Hiding.Of(new CountTable([[3, 40, 60]]), 5);
        Assert.Equal([true, true, false], hidden.Columns);
    }

    [Fact]
    public void Two_small_counts_that_could_only_be_one_each_take_a_third_with_them()
    {
        // 1 + 1 = 2: whoever knows that empty counts show would know both.
        var hidden = Hiding.Of(new CountTable([[1, 1, 60, 90]]), 5);
        Assert.Equal([true, true, true, false], hidden.Columns);
    }

    [Fact]
    public void Almost_everybody_ticking_tells_who_did_not()
    {
        var hidden = Hiding.Of(new CountTable([[18, 9, 12]], [20]), 5);
        Assert.True(hidden.Columns[0]);
    }

    [Fact]
    public void Groups_below_the_limit_are_joined_until_none_is() => Prop.ForAll(Arb.From(Gen.Choose(0, 9).ArrayOf(7)), counts =>
    {
        var groups = RoleGroups.Join(counts, 5);
        var all = groups.SelectMany(g => g).Order().ToList();
        return all.SequenceEqual(Enumerable.Range(0, 7).Where(place => counts[place] > 0))
            && (groups.Count <= 1 || groups.All(g => g.Sum(place => counts[place]) >= 5))
            && groups.All(g => g.Count > 1 || counts[g[0]] >= 5 || counts.Count(c => c > 0) == 1);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string Print(int[][] cells) => string.Join(" | ", cells.Select(row => string.Join(' ', row)));

    private static string Print(HiddenCells hidden) =>
        string.Join(" | ", hidden.Cells.Append(hidden.Columns).Select(row => string.Concat(row.Select(h => h ? 'x' : '.'))));
}
