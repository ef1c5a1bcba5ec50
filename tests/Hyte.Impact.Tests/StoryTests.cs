using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.Hearings;
using Hyte.Impact.Mitigations;
using Hyte.Impact.ReadCase;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class StoryTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_move_and_every_change_of_a_part_is_told_newest_first_with_who_did_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        database.Current = new Actor("1", "liikuntajohtaja");
        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, new HearingContent("Vanhusneuvosto", "older", true, WholeCase.Today, "Liukasta.", "Kirjattiin."), None));
        await database.DoAsync<EditMitigations>(edit => edit.AddAsync(whole.Id, new MitigationContent(whole.Effect, "Hiekoitetaan", "liikuntajohtaja", WholeCase.Today), None));
        var action = await database.DoAsync<ImpactDbContext, Mitigation>(db => db.Mitigations.SingleAsync());
        await database.DoAsync<EditMitigations>(edit => edit.FinishAsync(whole.Id, action.Id, 1, WholeCase.Today, "Hiekoitettiin.", None));
        await whole.ConcludeAsync("Reitit auki.");
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);
        await whole.MoveAsync(Stage.Finished, Stage.Assessing);

        var told = (await ReadAsync(database, whole.Id)).Events;
        Assert.Equal(
            [
                "siirsi asian vaiheesta Viimeistelty vaiheeseen Arviointi",
                "siirsi asian vaiheesta Arviointi vaiheeseen Viimeistelty",
                "muutti johtopäätöstä",
                "kirjasi toimen tehdyksi: Hiekoitetaan",
                "lisäsi toimen: Hiekoitetaan",
                "kirjasi kuulemisen: Vanhusneuvosto",
            ],
            told.Take(6).Select(e => e.What));
        Assert.All(told.Take(6), e => Assert.Equal("liikuntajohtaja", e.ByName));
        Assert.Equal("avasi asian", told[^1].What);
        Assert.Equal(told.OrderByDescending(e => e.At).Select(e => e.At), told.Select(e => e.At));
        Assert.Contains(told[2].Fields, f => (f.Label, f.After) == ("Ehdotettu vaihtoehto", "Aurataan pääreitit"));
    }

    [Fact]
    public async Task A_cell_is_told_by_its_effect_and_alternative_and_what_was_removed_keeps_its_name()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var row = await database.DoAsync<ImpactDbContext, Effect>(db => db.Effects.SingleAsync());
        var content = new EffectContent(row.Perspective, row.Dimension, row.Group, row.Area, row.Horizon, row.Text);
        await database.DoAsync<EditEffects>(edit => edit.SaveAsync(whole.Id, row.Id, 1, content, new Dictionary<int, (CellContent, int)> { [whole.Other] = (new CellContent(1, "possible", "Aurataan.")!, 1) }, None));
        await database.DoAsync<EditEffects>(edit => edit.RemoveAsync(whole.Id, row.Id, None));
        await database.DoAsync<EditAlternatives>(edit => edit.RemoveAsync(whole.Id, whole.Other, None));

        var told = (await ReadAsync(database, whole.Id)).Events;
        Assert.Contains(told, e => e.What == "poisti vaikutuksen ”Kaatumiset vähenevät”");
        Assert.Contains(told, e => e.What == "poisti vaihtoehdon ”Aurataan pääreitit”");
        var changed = Assert.Single(told, e => e.What == "muutti arviota vaikutuksesta ”Kaatumiset vähenevät”, vaihtoehto ”Aurataan pääreitit”");
        Assert.Equal(
            [("Suunta ja suuruus", "Selvästi myönteinen", "Jonkin verran myönteinen"), ("Todennäköisyys", "Todennäköinen", "Mahdollinen")],
            changed.Fields.Select(f => (f.Label, f.Before!, f.After!)));
    }

    [Fact]
    public async Task Another_case_is_not_told_of()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var first = await WholeCase.AssessingAsync(database);
        var second = await WholeCase.AssessingAsync(database, "MliDno-2027-0413");
        var before = (await ReadAsync(database, first.Id)).Count;

        await database.DoAsync<EditAlternatives>(edit => edit.RemoveAsync(second.Id, second.Other, None));
        await database.DoAsync<EditEffects>(edit => edit.RemoveAsync(second.Id, second.Effect, None));

        Assert.Equal(before, (await ReadAsync(database, first.Id)).Count);
    }

    [Fact]
    public async Task A_long_story_has_pages_that_tell_each_event_once()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var all = await ReadAsync(database, whole.Id);

        var pages = new List<CaseEvent>();
        for (var page = 1; page <= (all.Count + 2) / 3; page++) pages.AddRange((await database.DoAsync<CaseStory, StoryPage>(story => story.ReadAsync(whole.Id, page, 3, None))).Events);

        Assert.Equal(all.Events.Select(e => e.What), pages.Select(e => e.What));
    }

    private static Task<StoryPage> ReadAsync(ImpactDatabase database, int id) => database.DoAsync<CaseStory, StoryPage>(story => story.ReadAsync(id, 1, CaseStory.PageSize, None));
}
