using Hyte.Impact.Cases;
using Hyte.Impact.Contributions;
using Hyte.Impact.Data;
using Hyte.Impact.Mitigations;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class MitigationTests
{
    private static readonly MitigationContent Sanding = new(null, "Hiekoitus ennen aamua", "liikuntajohtaja", new DateOnly(2026, 10, 1));

    [Fact]
    public void An_action_has_an_owner_that_somebody_can_hold_and_a_day()
    {
        var refused = new List<string>();
        Assert.Null(new MitigationDraft { Text = "Hiekoitus", Effect = "99", Owner = "joku muu", Due = "pian" }.Read([1], ImpactDatabase.Directory, (field, _) => refused.Add(field)));
        Assert.Equal(["Effect", "Owner", "Due"], refused);
    }

    [Fact]
    public async Task An_action_waits_among_the_tasks_of_its_owner_and_of_nobody_else()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var (whole, action) = await WithActionAsync(database);

        Assert.Empty(await TasksAsync(database));
        database.Titles = ["liikuntajohtaja"];
        var task = Assert.Single(await TasksAsync(database));

        Assert.Equal(("Hiekoitus ennen aamua", $"/impact/cases/{whole.Id}/mitigations/{action.Id}/done", Sanding.Due), (task.Title, task.Href, task.Due));
    }

    [Fact]
    public async Task A_restricted_case_is_told_neither_to_an_owner_who_may_not_read_it_nor_in_a_letter()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WithActionAsync(database, draft => draft.Restriction = "Liikesalaisuus");
        database.Titles = ["liikuntajohtaja"];
        database.Denied.UnionWith([ImpactPermissions.CaseEdit, ImpactPermissions.Present]);

        Assert.Empty(await TasksAsync(database));
        Assert.Empty(await database.WithAsync<MitigationReminders, IReadOnlyList<Reminder>>(source => source.DueAsync(Sanding.Due, CancellationToken.None)));
    }

    [Theory]
    [InlineData(-15, false)]
    [InlineData(-14, true)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(3, false)]
    [InlineData(7, true)]
    public async Task Owners_are_reminded_seldom_enough_to_be_read(int days, bool reminded)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WithActionAsync(database);

        var reminders = await database.WithAsync<MitigationReminders, IReadOnlyList<Reminder>>(source => source.DueAsync(Sanding.Due.AddDays(days), CancellationToken.None));

        Assert.Equal(reminded, reminders.Count == 1);
    }

    [Fact]
    public async Task The_owner_finishes_an_action_long_after_the_assessment_was_attached()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var (whole, action) = await WithActionAsync(database);
        await whole.ConcludeAsync("Yhteenveto.");
        await database.DoAsync<FollowUps.EditFollowUp>(edit => edit.PlanAsync(whole.Id, 0, new DateOnly(2026, 6, 1), "Kaatumisten tilasto.", CancellationToken.None));
        await whole.MoveAsync(Assessments.Stage.Assessing, Assessments.Stage.Finished);
        await whole.MoveAsync(Assessments.Stage.Finished, Assessments.Stage.Attached);
        database.Denied.Add(ImpactPermissions.CaseEdit);

        var stranger = await Assert.ThrowsAsync<RuleBrokenException>(() => FinishAsync(database, whole.Id, action));
        database.Titles = ["liikuntajohtaja"];
        await FinishAsync(database, whole.Id, action);

        Assert.Equal("mitigation.forbidden", stranger.Code);
        Assert.Equal("Hiekoitettiin.", (await whole.ReadAsync()).Mitigations.Single().Outcome);
        Assert.Empty(await TasksAsync(database));
        await Assert.ThrowsAsync<RuleBrokenException>(() => FinishAsync(database, whole.Id, action));
    }

    private static Task FinishAsync(ImpactDatabase database, int caseId, Mitigation action) =>
        database.DoAsync<EditMitigations>(edit => edit.FinishAsync(caseId, action.Id, action.Version, WholeCase.Today, "Hiekoitettiin.", CancellationToken.None));

    private static Task<IReadOnlyList<TaskItem>> TasksAsync(ImpactDatabase database) =>
        database.WithAsync<MitigationTasks, IReadOnlyList<TaskItem>>(source => source.GetAsync(database, CancellationToken.None));

    private static async Task<(WholeCase Whole, Mitigation Action)> WithActionAsync(ImpactDatabase database, Action<CaseDraft>? change = null)
    {
        var whole = await WholeCase.AssessingAsync(database, change: change);
        await database.DoAsync<EditMitigations>(edit => edit.AddAsync(whole.Id, Sanding with { EffectId = whole.Effect }, CancellationToken.None));
        return (whole, await database.DoAsync<ImpactDbContext, Mitigation>(db => db.Mitigations.AsNoTracking().SingleAsync()));
    }
}
