using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class EvidenceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_figure_is_kept_with_its_year_and_source_as_it_was()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Zero);
        database.Others.Figures[0] = OtherModules.Lonely with { Text = "12,9 % (2025)" };

        var evidence = (await whole.ReadAsync()).Effects.Single().Cells.Single(c => c.AlternativeId == whole.Zero).Evidence.Single();

        Assert.Equal("Tuntee itsensä yksinäiseksi, 8.–9. lk, Mikkeli: 11,2 % (2019). Lähde: Kouluterveyskysely", evidence.Text);
        Assert.Equal(OtherModules.Lonely.Key, evidence.Figure);
    }

    [Fact]
    public async Task The_same_evidence_is_added_once_to_each_alternative()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);

        Assert.Equal(1, await AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Zero));
        Assert.Equal(1, await AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Zero, whole.Other, 9999));
        Assert.Equal(0, await AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Zero, whole.Other));
    }

    [Fact]
    public async Task Evidence_before_a_word_stands_in_nobodys_way()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var first = Hyte.Impact.Guides.GuideContent.Standard.Perspectives[0];
        var content = new EffectContent(first.Code, first.Dimensions[0].Code, null, null, "budget-year", "Liikkuminen lisääntyy");
        var effect = await database.DoAsync<EditEffects, int>(edit => edit.AddAsync(whole.Id, content, None));
        await database.DoAsync<EditEvidence, int>(edit => edit.AddAsync(whole.Id, effect, [whole.Zero], new EvidenceContent(EvidenceKind.Document, "Selvitys 2020", null), None));

        // A form that was opened before the evidence came says what it wants to say.
        var conflict = await database.DoAsync<EditEffects, EffectConflict>(edit => edit.SaveAsync(whole.Id, effect, 1, content,
            new Dictionary<int, (CellContent, int)> { [whole.Zero] = (new CellContent(1, "likely", "Koska."), 0) }, None));

        Assert.True(conflict.IsEmpty);
        var cell = (await whole.ReadAsync()).Effects.Single(e => e.Id == effect).Cells.Single(c => c.AlternativeId == whole.Zero);
        Assert.Equal((1, "Selvitys 2020"), (cell.Value, cell.Evidence.Single().Text));
    }

    [Fact]
    public async Task A_finished_assessment_takes_no_evidence_and_loses_none()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Zero);
        var id = await database.DoAsync<ImpactDbContext, int>(db => db.Evidence.Select(v => v.Id).SingleAsync());
        await whole.ConcludeAsync("Yhteenveto.");
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);

        await Assert.ThrowsAsync<RuleBrokenException>(() => AddAsync(whole, EvidenceContent.From(OtherModules.Lonely), whole.Other));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<EditEvidence>(edit => edit.RemoveAsync(whole.Id, whole.Effect, id, None)));
    }

    [Fact]
    public async Task Evidence_of_one_case_is_not_taken_away_through_another()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var one = await WholeCase.AssessingAsync(database);
        var other = await WholeCase.AssessingAsync(database, "MliDno-2027-0500");
        await AddAsync(one, EvidenceContent.From(OtherModules.Lonely), one.Zero);
        var id = await database.DoAsync<ImpactDbContext, int>(db => db.Evidence.Select(v => v.Id).SingleAsync());

        Assert.Null(await database.DoAsync<EditEvidence, string?>(edit => edit.RemoveAsync(other.Id, one.Effect, id, None)));
        Assert.Equal(OtherModules.Lonely.Key, await database.DoAsync<ImpactDbContext, string?>(db => db.Evidence.Select(v => v.Reference).SingleAsync()));
    }

    [Theory]
    [InlineData("Document", "Selvitys", "javascript:alert(1)", "Href")]
    [InlineData("Document", "Selvitys", "/welfare", "Href")]
    [InlineData("Document", "", null, "Text")]
    [InlineData("Indicator", "11 %", null, "Kind")]
    [InlineData("", "Selvitys", null, "Kind")]
    [InlineData("Survey", "Kysely 2025", "https://www.esimerkki.fi/kysely", null)]
    public void Typed_evidence_says_what_it_is_and_leads_only_to_the_web(string kind, string text, string? href, string? refused)
    {
        var fields = new List<string>();
        new EvidenceDraft { Kind = kind, Text = text, Href = href }.Read((field, _) => fields.Add(field));
        Assert.Equal(refused is null ? [] : [refused], fields);
    }

    private static Task<int> AddAsync(WholeCase whole, EvidenceContent content, params int[] alternatives) =>
        whole.Database.DoAsync<EditEvidence, int>(edit => edit.AddAsync(whole.Id, whole.Effect, alternatives, content, None));
}
