using FsCheck;
using FsCheck.Fluent;
using Hyte.Impact.Comparisons;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;

namespace Hyte.Impact.Tests;

public sealed class ComparisonTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Arbitrary<int?[]> Values = Gen.ArrayOf(Gen.Elements<int?>(null, -2, -1, 0, 1, 2), 12).ToArbitrary();

    [Fact]
    public void Every_cell_is_counted_once_as_a_value_or_as_unsaid() => Prop.ForAll(Values, values =>
    {
        var matrix = Comparison.Of(Sheet(values), new ComparisonFilter(null, null, false));
        return matrix.Rows.All(row => row.Cells.All(cell => cell.Counts.Sum(c => c.Count) + cell.Unsaid == row.Effects.Count))
            && matrix.Rows.SelectMany(row => row.Cells).Sum(cell => cell.Unsaid) == values.Count(v => v is null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_effects_changes_no_count() => Prop.ForAll(Values, values =>
    {
        var sheet = Sheet(values);
        var turned = sheet with { Perspectives = [.. sheet.Perspectives.Select(p => p with { Effects = [.. p.Effects.Reverse()] })] };
        return Counts(sheet).SequenceEqual(Counts(turned));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_differences_leaves_out_what_is_alike_and_nothing_else() => Prop.ForAll(Values, values =>
    {
        var sheet = Sheet(values);
        var shown = Comparison.Of(sheet, new ComparisonFilter(null, null, true)).Rows.SelectMany(row => row.Effects).Select(e => e.Id).ToHashSet();
        return sheet.Effects.All(e => shown.Contains(e.Id) == e.Differs);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, -2, nameof(Meeting.HarmAddsUp))]
    [InlineData(1, -1, nameof(Meeting.AgainstEachOther))]
    [InlineData(-1, 2, nameof(Meeting.AgainstEachOther))]
    [InlineData(1, 2, nameof(Meeting.GoodAddsUp))]
    [InlineData(0, -2, nameof(Meeting.NotKnown))]
    public async Task Another_open_case_for_the_same_people_is_shown_with_how_the_two_may_meet(int here, int there, string meets)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var one = await WholeCase.AssessingAsync(database);
        var other = await WholeCase.AssessingAsync(database, "MliDno-2027-0500");
        await JudgeAsync(one, here);
        await JudgeAsync(other, there);

        var crossing = Assert.Single(await CrossingAsync(database, one));

        Assert.Equal((other.Id, meets), (crossing.Id, Assert.Single(crossing.Effects).Meets.ToString()));
    }

    [Fact]
    public async Task A_restricted_case_is_no_other_case_for_those_who_may_not_read_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var one = await WholeCase.AssessingAsync(database);
        await WholeCase.AssessingAsync(database, "MliDno-2027-0500", draft => draft.Restriction = "Liikesalaisuus.");

        Assert.Single(await CrossingAsync(database, one));
        database.Denied.UnionWith([ImpactPermissions.CaseEdit, ImpactPermissions.Present]);
        Assert.Empty(await CrossingAsync(database, one));
    }

    // Four effects of three alternatives, two in each of the first two perspectives.
    private static CaseSheet Sheet(int?[] values)
    {
        SheetEffect Effect(int at) => new(at, "p", "d", null, null, null, "h", "H", $"Vaikutus {at}", [.. Enumerable.Range(0, 3).Select(a => new SheetCell(a, values[(at * 3) + a], values[(at * 3) + a]?.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null, []))]);
        return new CaseSheet
        {
            CaseId = 1,
            Number = "MliDno-2027-0001",
            Title = "Asia",
            BodyCode = "kh",
            Body = "Kaupunginhallitus",
            MeetingDate = new DateOnly(2027, 5, 3),
            Preparer = "liikuntajohtaja",
            Alternatives = [.. Enumerable.Range(0, 3).Select(a => new SheetAlternative(a, a, $"Vaihtoehto {a}", null, null, new Dictionary<int, long>()))],
            Perspectives = [new SheetPerspective("one", "Yksi", null, [Effect(0), Effect(1)]), new SheetPerspective("two", "Kaksi", null, [Effect(2), Effect(3)])],
        };
    }

    private static IEnumerable<string> Counts(CaseSheet sheet) => Comparison.Of(sheet, new ComparisonFilter(null, null, false)).Rows
        .SelectMany(row => row.Cells).Select(cell => $"{string.Join(',', cell.Counts.Select(c => $"{c.Value}×{c.Count}"))}+{cell.Unsaid}");

    private static Task JudgeAsync(WholeCase whole, int value) => whole.Database.DoAsync<EditEffects>(async edit =>
    {
        var sheet = await whole.ReadAsync();
        var effect = sheet.Effects.Single();
        var perspective = sheet.Perspectives[0].Code;
        var content = new EffectContent(perspective, GuideContent.Standard.Find(perspective)!.Dimensions[0].Code, "older", null, "budget-year", effect.Text);
        // Both alternatives alike, so that only one sign is there.
        var cells = new[] { whole.Zero, whole.Other }.ToDictionary(a => a, _ => (new CellContent(value, value == 0 ? null : "likely", "Koska."), 1));
        Assert.True((await edit.SaveAsync(whole.Id, whole.Effect, 1, content, cells, None)).IsEmpty);
    });

    private static Task<IReadOnlyList<CrossingCase>> CrossingAsync(ImpactDatabase database, WholeCase whole) =>
        database.DoAsync<CrossingCases, IReadOnlyList<CrossingCase>>(async crossing => await crossing.OfAsync(await whole.ReadAsync(), GuideContent.Standard, database, None));
}
