using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Contributions;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Links;
using Hyte.Modules;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Tests;

public sealed class LinkTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_record_is_linked_once_however_often_it_is_asked_for()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await LinkAsync(whole);
        await LinkAsync(whole);

        var link = Assert.Single((await whole.ReadAsync()).Links);

        Assert.Equal((OtherModules.Measure.Name, "Liikkuva Mikkeli", OtherModules.Measure.Key), (link.Name, link.FocusArea, link.Key));
    }

    [Fact]
    public async Task A_link_shows_the_present_name_and_the_kept_one_with_a_word_when_the_module_is_off()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await LinkAsync(whole);
        database.Others.Targets[0] = OtherModules.Measure with { Name = "1.2 Reitit auki" };

        Assert.Equal(("1.2 Reitit auki", OtherModules.Measure.Href, null), await LiveAsync(whole));
        database.Others.IsOn = false;
        Assert.Equal((OtherModules.Measure.Name, null, LinkTexts.ModuleOff), await LiveAsync(whole));
        database.Others.IsOn = true;
        database.Others.Targets.Clear();
        Assert.Equal((OtherModules.Measure.Name, null, LinkTexts.Gone), await LiveAsync(whole));
    }

    [Fact]
    public async Task A_measure_an_indicator_and_a_survey_tell_which_cases_lead_to_them_and_how()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await LinkAsync(whole);
        await database.DoAsync<EditEvidence>(edit => edit.AddAsync(whole.Id, whole.Effect, [whole.Zero, whole.Other], EvidenceContent.From(OtherModules.Lonely), None));
        await database.DoAsync<EditEvidence>(edit => edit.AddAsync(whole.Id, whole.Effect, [whole.Zero], EvidenceContent.From(OtherModules.Survey)!, None));
        await database.DoAsync<ChooseFigures>(choose => choose.AddAsync(whole.Id, OtherModules.Lonely, None));

        Assert.Equal([LinkTexts.BacklinkLinked], await BackAsync(database, OtherModules.Measure.Key));
        Assert.Equal([LinkTexts.BacklinkEvidence, LinkTexts.BacklinkFollowUp], await BackAsync(database, OtherModules.Lonely.Of!));
        Assert.Equal([LinkTexts.BacklinkEvidence], await BackAsync(database, OtherModules.Survey.Key));
        Assert.Empty(await BackAsync(database, OtherModules.Measure.Key with { Kind = RecordKind.Indicator }));
    }

    [Fact]
    public async Task A_restricted_case_leads_from_nowhere_for_those_who_may_not_read_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database, change: draft => draft.Restriction = "Liikesalaisuus.");
        await LinkAsync(whole);

        Assert.Single(await BackAsync(database, OtherModules.Measure.Key));
        database.Denied.UnionWith([ImpactPermissions.CaseEdit, ImpactPermissions.Present]);
        Assert.Empty(await BackAsync(database, OtherModules.Measure.Key));
    }

    [Fact]
    public async Task Two_who_tell_how_different_alternatives_fit_both_keep_what_they_wrote()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await LinkAsync(whole);
        var link = (await whole.ReadAsync()).Links.Single().Id;

        Assert.Empty(await FitAsync(whole, link, whole.Zero, Fit.Hinders, 0));
        Assert.Empty(await FitAsync(whole, link, whole.Other, Fit.Supports, 0));
        Assert.Equal(Fit.Supports, Assert.Single(await FitAsync(whole, link, whole.Other, Fit.Neutral, 0)).Fit);
        Assert.Equal([Fit.Hinders, Fit.Supports], (await whole.ReadAsync()).Links.Single().Fits.Select(f => f.Fit));
    }

    [Fact]
    public async Task What_is_said_of_a_measure_goes_with_its_alternative_and_stays_with_a_finished_assessment()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await LinkAsync(whole);
        var link = (await whole.ReadAsync()).Links.Single().Id;
        var third = await database.DoAsync<EditAlternatives, int>(edit => edit.AddAsync(whole.Id, new AlternativeContent("Kaikki reitit", "Kuvaus", null, new Dictionary<int, long>()), None));
        await FitAsync(whole, link, third, Fit.Supports, 0);
        await FitAsync(whole, link, whole.Other, Fit.Supports, 0);

        await database.DoAsync<EditAlternatives>(edit => edit.RemoveAsync(whole.Id, third, None));
        await whole.ConcludeAsync("Yhteenveto.");
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);

        Assert.Single((await whole.ReadAsync()).Links.Single().Fits);
        await Assert.ThrowsAsync<RuleBrokenException>(() => FitAsync(whole, link, whole.Other, Fit.Neutral, 1));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<EditLinks>(edit => edit.RemoveAsync(whole.Id, link, None)));
    }

    [Theory]
    [InlineData("Supports", null, "Reason")]
    [InlineData(null, "Koska.", "Fit")]
    [InlineData("7", "Koska.", "Fit")]
    [InlineData(null, null, null)]
    public void A_fit_says_how_and_why_or_nothing(string? fit, string? reason, string? refused)
    {
        var fields = new List<string>();
        Assert.Null(new FitDraft { Fit = fit, Reason = reason }.Read((field, _) => fields.Add(field)));
        Assert.Equal(refused is null ? [] : [refused], fields);
    }

    private static Task LinkAsync(WholeCase whole) => whole.Database.DoAsync<EditLinks>(edit => edit.AddAsync(whole.Id, OtherModules.Measure, None));

    private static async Task<(string Name, string? Href, string? Why)> LiveAsync(WholeCase whole)
    {
        var sheet = await whole.ReadAsync();
        var live = await whole.Database.DoAsync<FindRecords, IReadOnlyList<LiveLink>>(records => LiveLink.OfAsync(sheet.Links, records, None));
        return live.Select(l => (l.Name, l.Href, l.Why)).Single();
    }

    private static Task<IReadOnlyList<MeasureFit>> FitAsync(WholeCase whole, int link, int alternative, Fit fit, int version) =>
        whole.Database.DoAsync<EditLinks, IReadOnlyList<MeasureFit>>(edit => edit.FitAsync(whole.Id, link, new Dictionary<int, (FitContent?, int)> { [alternative] = (new FitContent(fit, "Koska."), version) }, None));

    private static async Task<IEnumerable<string>> BackAsync(ImpactDatabase database, RecordKey key) =>
        (await database.WithAsync<Backlinks, IReadOnlyList<Backlink>>(source => source.ToAsync(key, database, None))).Select(b => b.Kind);
}
