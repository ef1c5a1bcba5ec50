using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class HearingTests
{
    private static readonly HearingContent Heard = new("Vanhusneuvosto", "older", false, new DateOnly(2026, 2, 12), "Reitit pitää hiekoittaa.", null);

    [Fact]
    public void Everything_that_is_missing_is_told_at_once()
    {
        var refused = new List<string>();
        Assert.Null(new HearingDraft { Group = "nobody", HeardOn = "1.1.2030" }.Read(GuideContent.Standard, WholeCase.Today, (field, _) => refused.Add(field)));
        Assert.Equal(["Who", "Kind", "Group", "HeardOn", "Said"], refused);
    }

    [Fact]
    public async Task An_assessment_is_not_finished_before_it_tells_how_each_hearing_was_taken_into_account()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await whole.ConcludeAsync("Yhteenveto.");
        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, Heard, CancellationToken.None));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Assessing, Stage.Finished));
        var hearing = await HearingAsync(database);
        Assert.Null(await database.DoAsync<EditHearings, Hearing?>(edit => edit.ChangeAsync(whole.Id, hearing.Id, hearing.Version, Heard with { HowUsed = "Hiekoitus lisättiin." }, CancellationToken.None)));
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);

        Assert.Contains("kuulemisesta", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Stage.Finished, await whole.StageAsync());
    }

    [Fact]
    public async Task Two_who_change_one_hearing_do_not_overwrite_each_other()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, Heard, CancellationToken.None));
        var seen = await HearingAsync(database);
        await database.DoAsync<EditHearings>(edit => edit.ChangeAsync(whole.Id, seen.Id, seen.Version, Heard with { Said = "Ensimmäinen." }, CancellationToken.None));

        var saved = await database.DoAsync<EditHearings, Hearing?>(edit => edit.ChangeAsync(whole.Id, seen.Id, seen.Version, Heard with { Said = "Toinen." }, CancellationToken.None));
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<EditHearings>(edit => edit.RemoveAsync(whole.Id, seen.Id, seen.Version, CancellationToken.None)));

        Assert.Equal("Ensimmäinen.", saved?.Said);
        Assert.Equal("Ensimmäinen.", (await HearingAsync(database)).Said);
    }

    [Fact]
    public async Task Statements_are_asked_of_the_module_that_takes_them_and_stand_among_the_hearings()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var desk = new Desk();
        database.Desk = desk;
        var whole = await WholeCase.AssessingAsync(database);
        var sheet = await whole.ReadAsync();

        await database.DoAsync<AskStatements>(ask => ask.ExecuteAsync(sheet, new StatementAskContent(["hyvos-ltk"], "Mitä mieltä?", WholeCase.Today), CancellationToken.None));

        Assert.Equal(($"impact:{whole.Id}", $"/impact/cases/{whole.Id}"), (desk.Asked!.MatterReference, desk.Asked.MatterHref));
        Assert.Equal(("Lautakunta", true, "Pyydetty"), (await whole.ReadAsync()).Hearings.Select(h => (h.Who, h.IsStatement, h.State)).Single());
        Assert.Equal(1, (await whole.FactsAsync()).OpenStatements);
    }

    [Fact]
    public async Task The_title_of_a_restricted_case_goes_to_no_other_module()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var desk = new Desk();
        database.Desk = desk;
        var whole = await WholeCase.AssessingAsync(database, change: draft => draft.Restriction = "Liikesalaisuus.");
        var sheet = await whole.ReadAsync();

        await database.DoAsync<AskStatements>(ask => ask.ExecuteAsync(sheet, new StatementAskContent(["hyvos-ltk"], "Mitä mieltä?", WholeCase.Today), CancellationToken.None));

        Assert.Equal("MliDno-2027-0412 (rajattu asia)", desk.Asked!.MatterTitle);
    }

    [Fact]
    public async Task Nothing_is_finished_before_somebody_is_heard_or_it_is_told_why_nobody_is()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await whole.ConcludeAsync("Yhteenveto.");
        var told = (await whole.ReadAsync()).NobodyHeardReason;
        await database.DoAsync<EditHearings>(edit => edit.ExplainNobodyAsync(whole.Id, told, null, CancellationToken.None));

        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Assessing, Stage.Finished));
        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, Heard with { HowUsed = "Hiekoitus lisättiin." }, CancellationToken.None));
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);

        Assert.Equal(Stage.Finished, await whole.StageAsync());
    }

    [Fact]
    public async Task A_reason_that_somebody_else_wrote_in_between_is_told_and_not_overwritten()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var seen = (await whole.ReadAsync()).NobodyHeardReason;
        await database.DoAsync<EditHearings>(edit => edit.ExplainNobodyAsync(whole.Id, seen, "Toisen syy.", CancellationToken.None));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<EditHearings>(edit => edit.ExplainNobodyAsync(whole.Id, seen, "Oma syy.", CancellationToken.None)));

        Assert.Contains("Toisen syy.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Toisen syy.", (await whole.ReadAsync()).NobodyHeardReason);
    }

    [Fact]
    public async Task A_refusal_of_the_desk_is_told_to_the_person()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        database.Desk = new Desk { Refusal = "Lausunto on jo pyydetty." };
        var whole = await WholeCase.AssessingAsync(database);
        var sheet = await whole.ReadAsync();

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<AskStatements>(ask => ask.ExecuteAsync(sheet, new StatementAskContent(["hyvos-ltk"], "?", WholeCase.Today), CancellationToken.None)));

        Assert.Equal("Lausunto on jo pyydetty.", refused.Message);
    }

    [Fact]
    public async Task Without_such_a_module_nothing_can_be_asked_and_a_statement_is_written_by_hand()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);

        Assert.False(await database.DoAsync<AskStatements, bool>(ask => ask.IsPossibleAsync()));
        await database.DoAsync<EditHearings>(edit => edit.AddAsync(whole.Id, Heard with { IsStatement = true }, CancellationToken.None));

        Assert.True((await whole.ReadAsync()).Hearings.Single().IsStatement);
    }

    private static Task<Hearing> HearingAsync(ImpactDatabase database) => database.DoAsync<ImpactDbContext, Hearing>(db => db.Hearings.AsNoTracking().SingleAsync());

    private sealed class Desk : IStatementDesk
    {
        public StatementRequest? Asked { get; private set; }

        public string? Refusal { get; init; }

        public Task<StatementRef> AskAsync(StatementRequest request, ICurrentUser user, CancellationToken ct)
        {
            if (Refusal is not null) throw new RuleBrokenException("statement.asked-already", Refusal);
            Asked = request;
            return Task.FromResult(new StatementRef("/participation/statements/1", request.BodyCodes.Count));
        }

        public Task<IReadOnlyList<StatementState>> OfMatterAsync(string matterReference, ICurrentUser user, CancellationToken ct) => Task.FromResult<IReadOnlyList<StatementState>>(
            Asked?.MatterReference == matterReference ? [new StatementState("hyvos-ltk", "Lautakunta", Asked.Due, null, null, "Pyydetty", null, "/participation/statements/1", true)] : []);
    }
}
