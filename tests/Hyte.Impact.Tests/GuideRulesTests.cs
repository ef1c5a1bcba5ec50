using FsCheck;
using FsCheck.Fluent;
using Hyte.Impact.Guides;

namespace Hyte.Impact.Tests;

public sealed class GuideRulesTests
{
    private static readonly GuideContent Standard = GuideContent.Standard;

    private static readonly Gen<string> Names = Gen.Elements("Lapset", "lapset", "Nuoret", "Ikäihmiset", "", "  ", "Äidit");

    private static readonly Arbitrary<List<Term>> TermLists =
        Gen.ListOf(from code in Gen.Elements("a", "b", "c", "d", "e") from name in Names select new Term(code, name)).Select(l => l.ToList()).ToArbitrary();

    private static readonly Arbitrary<List<ScaleStep>> Scales =
        Gen.ListOf(from value in Gen.Choose(-3, 3) from name in Gen.Choose(1, 9) select new ScaleStep(value, $"Askel {name}")).Select(l => l.ToList()).ToArbitrary();

    [Fact]
    public void The_guide_that_is_built_in_can_be_used() => Assert.Empty(GuideRules.Problems(Standard));

    [Fact]
    public void No_list_has_an_empty_or_a_double_name() => Prop.ForAll(TermLists, terms =>
    {
        var isFine = terms.TrueForAll(t => !string.IsNullOrWhiteSpace(t.Name)) && terms.DistinctBy(t => t.Name, StringComparer.OrdinalIgnoreCase).Count() == terms.Count && terms.DistinctBy(t => t.Code).Count() == terms.Count;
        return (GuideRules.Problems(Standard with { Likelihoods = terms }).Count == 0) == (isFine && terms.Count > 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_scale_has_one_zero_and_something_on_both_sides() => Prop.ForAll(Scales, scale =>
    {
        var isFine = scale.Count(s => s.Value == 0) == 1 && scale.Exists(s => s.Value > 0) && scale.Exists(s => s.Value < 0)
            && scale.DistinctBy(s => s.Value).Count() == scale.Count && scale.DistinctBy(s => s.Name).Count() == scale.Count;
        return (GuideRules.Problems(Standard with { Scale = scale }).Count == 0) == isFine;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_threshold_is_not_below_zero_and_costs_are_told_for_some_years() => Prop.ForAll(Gen.Choose(-3, 3).ToArbitrary(), Gen.Choose(-2, 14).ToArbitrary(), (threshold, years) =>
        (GuideRules.Problems(Standard with { Threshold = threshold, CostYears = years }).Count == 0) == (threshold >= 0 && years is >= 1 and <= GuideRules.MostCostYears))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Templates_refer_to_what_exists_only() => Prop.ForAll(Gen.Elements([.. Standard.Groups]).ToArbitrary(), group =>
    {
        var without = Standard with { Groups = [.. Standard.Groups.Where(g => g != group)] };
        return (GuideRules.Problems(without).Count == 0) != Standard.Templates.Any(t => t.Rows.Any(r => r.Group == group.Code));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_question_proposes_a_template_that_exists()
    {
        var without = Standard with { Templates = [.. Standard.Templates.Where(t => t.Code != "children")] };
        Assert.Contains("pohjaa, jota ohjeessa ei ole", Assert.Single(GuideRules.Problems(without)), StringComparison.Ordinal);
    }

    [Fact]
    public void Some_perspective_has_something_to_look_at() =>
        Assert.Contains(GuideTexts.PerspectiveMissing, GuideRules.Problems(Standard with { Templates = [], Questions = [.. Standard.Questions.Select(q => q with { Template = null })], Perspectives = [new Perspective("a", "Asukkaat", [])] }));

    [Fact]
    public void A_code_is_made_of_the_name_and_never_given_twice() => Prop.ForAll(Gen.ListOf(Names).ToArbitrary(), names =>
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var made = names.Select(n => TermCodes.Make(n, taken)).ToList();
        return made.Distinct(StringComparer.Ordinal).Count() == made.Count && made.TrueForAll(c => c.Length > 0 && !c.Contains('/', StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ikäihmiset, 65+", "ikaihmiset-65")]
    [InlineData("???", "termi")]
    public void A_code_reads_as_its_name(string name, string code) => Assert.Equal(code, TermCodes.Make(name, new HashSet<string>(StringComparer.Ordinal)));

    [Fact]
    public void What_two_people_have_changed_in_different_rows_is_all_kept()
    {
        var before = TermRow.Of([new("a", "Aatto"), new("b", "Bertta"), new("c", "Celia")]);
        var newest = TermRow.Of([new("a", "Aatto uusi"), new("c", "Celia"), new("d", "Daavid")]);
        List<TermRow> typed = [before[0], before[1], before[2] with { Name = "Celia toinen" }, new() { Name = "Eeva" }, new()];

        Assert.Equal(["Aatto uusi", "Celia toinen", "Eeva", "Daavid"], GuideRow.Merge(before, newest, typed).Select(r => r.Name));
    }

    [Fact]
    public void Rows_come_in_their_typed_order_without_the_removed_and_the_empty() =>
        Assert.Equal(["C", "A", "D"], GuideRow.InOrder<TermRow>([new() { Key = "a", Name = "A", Order = "2" }, new() { Key = "b", Name = "B", Order = "1", Removed = true }, new() { Key = "c", Name = "C", Order = "1" }, new() { Name = "D" }, new()]).Select(r => r.Name));
}
