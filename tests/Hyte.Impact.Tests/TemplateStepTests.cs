using Hyte.Impact.Assessments;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Mitigations;

namespace Hyte.Impact.Tests;

public sealed class TemplateStepTests
{
    private const string Telling = "Kerrotaan lapsille ja nuorille, mitä päätettiin ja miten heidän näkemyksensä otettiin huomioon";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_case_that_takes_the_childrens_template_hears_children_and_plans_to_tell_them()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        Assert.Empty((await whole.FactsAsync()).Steps);

        await database.DoAsync<EditEffects>(edit => edit.AddTemplatesAsync(whole.Id, GuideContent.Standard, ["children", "people"], None));
        var asked = Assert.Single((await whole.FactsAsync()).Steps);
        Assert.Equal(new TemplateStep("Lapsivaikutukset", "Lapset ja nuoret", false, Telling, false, false), asked);
        Assert.Contains(Finishing(await whole.FactsAsync()), p => p is { IsMet: false, Section: "hearings" });

        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, new HearingContent("Lasten parlamentti", "children", false, WholeCase.Today, "Aurataan.", "Aurataan."), None));
        await database.DoAsync<EditMitigations>(edit => edit.AddAsync(whole.Id, new MitigationContent(null, Telling + " Wilmassa", "liikuntajohtaja", WholeCase.Today), None));
        var step = Assert.Single((await whole.FactsAsync()).Steps);
        Assert.Equal((true, true, false), (step.IsHeard, step.IsPlanned, step.IsTold));
        Assert.DoesNotContain(Finishing(await whole.FactsAsync()), p => p is { IsMet: false, Section: "hearings" or "mitigations" });
    }

    [Theory]
    [InlineData("Lapset ja nuoret, kysely kouluissa", null, true)]
    [InlineData("Nuorisovaltuusto", "young", true)]
    [InlineData("Vanhempainyhdistys", "families", false)]
    [InlineData("Vanhusneuvosto", "older", false)]
    [InlineData("Lasten vanhemmat", null, false)]
    public void Children_are_heard_when_the_hearing_is_theirs(string who, string? group, bool heard) =>
        Assert.Equal(heard, Assert.Single(TemplateStep.Of(GuideContent.Standard, [("residents", "children", "children")], [(who, group)], [])).IsHeard);

    [Fact]
    public void A_group_that_has_got_another_name_is_still_heard()
    {
        var renamed = GuideContent.Standard with { Groups = [.. GuideContent.Standard.Groups.Select(g => g.Code == "children" ? g with { Name = "Lapset ja varhaisnuoret" } : g)] };
        Assert.True(Assert.Single(TemplateStep.Of(renamed, [("residents", "children", "children")], [("Lasten parlamentti", "children")], [])).IsHeard);
    }

    private static IReadOnlyList<Precondition> Finishing(AssessmentFacts facts) => StageMoves.Of(Stage.Assessing, facts).Single(m => m.To == Stage.Finished).Preconditions;
}
