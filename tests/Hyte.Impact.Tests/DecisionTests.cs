using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Versions;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class DecisionTests
{
    [Theory]
    [InlineData(1, null, null)]
    [InlineData(0, null, "DeviationReason")]
    [InlineData(0, "Rahaa ei ole.", null)]
    [InlineData(-1, null, "DeviationReason")]
    [InlineData(-2, null, "Alternative")]
    public async Task A_decision_that_differs_from_the_proposal_says_why(int alternative, string? reason, string? refused)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        var chosen = alternative switch { 1 => $"{whole.Other}", 0 => $"{whole.Zero}", -1 => DecisionDraft.None, _ => "" };
        var draft = new DecisionDraft { BodyCode = "kaupunginhallitus", DecidedOn = "4.5.2026", Section = "43 §", Alternative = chosen, DeviationReason = reason };
        var fields = new List<string>();

        var content = draft.Read(await whole.ReadAsync(), ImpactDatabase.Directory, WholeCase.Today, (field, _) => fields.Add(field));

        Assert.Equal(refused is null ? [] : [refused], fields);
        Assert.Equal(refused is null ? 43 : null, content?.Section);
    }

    [Fact]
    public async Task A_decision_leads_to_following()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);

        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Attached, Stage.Following));
        Assert.Null(await RecordAsync(whole, whole.Other));
        await whole.MoveAsync(Stage.Attached, Stage.Following);

        Assert.Equal(Stage.Following, await whole.StageAsync());
    }

    [Fact]
    public async Task A_new_version_wants_a_decision_of_its_own()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        var first = await LatestAsync(whole);
        await RecordAsync(whole, whole.Other);
        await whole.MoveAsync(Stage.Attached, Stage.Assessing);
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);
        await whole.MoveAsync(Stage.Finished, Stage.Attached);

        Assert.False((await whole.FactsAsync()).HasDecision);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(whole, whole.Other, first));
        Assert.Equal("decision.newer-version", refused.Code);
    }

    [Fact]
    public async Task Two_who_record_one_decision_do_not_overwrite_each_other()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        await RecordAsync(whole, whole.Other);

        var saved = await RecordAsync(whole, whole.Zero);

        Assert.Equal(whole.Other, saved?.AlternativeId);
    }

    [Fact]
    public async Task Who_does_not_present_records_no_decision()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        database.Denied.Add(ImpactPermissions.Present);

        await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(whole, whole.Other));
    }

    internal static async Task<CaseDecision?> RecordAsync(WholeCase whole, int? alternative, int? version = null)
    {
        var id = version ?? await LatestAsync(whole);
        var content = new CaseDecisionContent("kaupunginhallitus", new DateOnly(2026, 5, 4), 43, alternative, alternative == whole.Other ? null : "Rahaa ei ole.");
        return await whole.Database.DoAsync<RecordDecision, CaseDecision?>(record => record.ExecuteAsync(whole.Id, id, 0, content, CancellationToken.None));
    }

    private static Task<int> LatestAsync(WholeCase whole) =>
        whole.Database.DoAsync<ImpactDbContext, int>(db => db.Versions.Where(v => v.CaseId == whole.Id).OrderByDescending(v => v.Number).Select(v => v.Id).FirstAsync());
}
