using Hyte.Impact.Assessments;
using Hyte.Impact.Contributions;
using Hyte.Impact.FollowUps;
using Hyte.Modules;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Tests;

public sealed class FollowUpTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void Nothing_is_checked_of_a_decision_before_its_meeting()
    {
        var refused = new List<string>();
        Assert.Null(new PlanDraft { Due = "3.5.2027" }.Read(new DateOnly(2027, 5, 3), (field, _) => refused.Add(field)));
        Assert.Equal(["Due"], refused);
    }

    [Theory]
    [InlineData("Held", null, "Why")]
    [InlineData(null, "Näkyy.", "Outcome")]
    [InlineData("7", "Näkyy.", "Outcome")]
    [InlineData(null, null, null)]
    public void A_check_says_how_and_why_or_nothing_yet(string? outcome, string? why, string? refused)
    {
        var fields = new List<string>();
        Assert.Null(new PredictionDraft { Outcome = outcome, Why = why }.Read((field, _) => fields.Add(field)));
        Assert.Equal(refused is null ? [] : [refused], fields);
    }

    [Fact]
    public async Task An_assessment_is_not_attached_before_its_check_has_a_day_and_something_to_look_at()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await whole.ConcludeAsync("Yhteenveto.");
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);

        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Finished, Stage.Attached));
        await database.DoAsync<EditFollowUp>(edit => edit.PlanAsync(whole.Id, 0, new DateOnly(2028, 5, 1), null, None));
        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Finished, Stage.Attached));
        await database.DoAsync<ChooseFigures>(choose => choose.AddAsync(whole.Id, OtherModules.Lonely, None));
        await whole.MoveAsync(Stage.Finished, Stage.Attached);

        Assert.Equal(Stage.Attached, await whole.StageAsync());
    }

    [Fact]
    public async Task What_cannot_be_known_yet_is_asked_again_and_keeps_the_case_open()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await FollowingAsync(database);

        Assert.Empty(await CheckAsync(whole, 0, Outcome.NotKnownYet));
        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Following, Stage.Closed));
        Assert.Empty(await CheckAsync(whole, 1, Outcome.HeldPartly));
        await whole.MoveAsync(Stage.Following, Stage.Closed);

        Assert.Equal(Stage.Closed, await whole.StageAsync());
    }

    [Fact]
    public async Task Two_who_check_one_prediction_do_not_overwrite_each_other()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await FollowingAsync(database);
        await CheckAsync(whole, 0, Outcome.Held);

        var lost = Assert.Single(await CheckAsync(whole, 0, Outcome.DidNotHold));

        Assert.Equal(Outcome.Held, lost.Outcome);
        Assert.Equal("Held", (await whole.ReadAsync()).FollowUp!.Predictions.Single().Outcome);
    }

    [Fact]
    public async Task When_the_body_chose_none_of_the_alternatives_nothing_is_left_to_check()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        await DecisionTests.RecordAsync(whole, null);
        await whole.MoveAsync(Stage.Attached, Stage.Following);

        await whole.MoveAsync(Stage.Following, Stage.Closed);

        Assert.Equal(Stage.Closed, await whole.StageAsync());
    }

    [Fact]
    public async Task A_check_that_is_due_waits_for_preparers_until_the_case_is_closed()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await FollowingAsync(database);

        var task = Assert.Single(await TasksAsync(database));
        await CheckAsync(whole, 0, Outcome.Held);
        await whole.MoveAsync(Stage.Following, Stage.Closed);

        Assert.Equal(($"/impact/cases/{whole.Id}/follow-up", new DateOnly(2026, 6, 1)), (task.Href, task.Due));
        Assert.Empty(await TasksAsync(database));
    }

    [Fact]
    public async Task A_check_waits_for_the_holder_of_the_preparers_title_and_for_every_preparer_when_that_holder_may_not_check()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await FollowingAsync(database);

        Assert.Single(await TasksAsync(database));
        database.Preparers.Add(ImpactDatabase.Holder);
        Assert.Empty(await TasksAsync(database));
        database.Titles = ["liikuntajohtaja"];
        Assert.Single(await TasksAsync(database));
    }

    [Theory]
    [InlineData(-15, 0)]
    [InlineData(-14, 1)]
    [InlineData(0, 1)]
    [InlineData(3, 0)]
    [InlineData(7, 1)]
    public async Task The_preparer_is_reminded_of_a_check_before_its_day_and_every_week_after(int days, int letters)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await FollowingAsync(database);
        var reminders = await database.WithAsync<FollowUpReminders, IReadOnlyList<Reminder>>(source => source.DueAsync(new DateOnly(2026, 6, 1).AddDays(days), None));

        Assert.Equal(letters, reminders.Count);
        Assert.All(reminders, r => Assert.Equal(("liikuntajohtaja", $"/impact/cases/{whole.Id}/follow-up"), (r.TitleCode, r.Href)));
    }

    private static async Task<WholeCase> FollowingAsync(ImpactDatabase database)
    {
        var whole = await WholeCase.AttachedAsync(database);
        await DecisionTests.RecordAsync(whole, whole.Other);
        await whole.MoveAsync(Stage.Attached, Stage.Following);
        return whole;
    }

    private static Task<IReadOnlyList<Prediction>> CheckAsync(WholeCase whole, int version, Outcome outcome) =>
        whole.Database.DoAsync<EditFollowUp, IReadOnlyList<Prediction>>(edit => edit.CheckAsync(whole.Id, new Dictionary<int, (PredictionContent, int)> { [whole.Effect] = (new PredictionContent(outcome, "Näkyy tilastossa."), version) }, None));

    private static Task<IReadOnlyList<TaskItem>> TasksAsync(ImpactDatabase database) =>
        database.WithAsync<FollowUpTasks, IReadOnlyList<TaskItem>>(source => source.GetAsync(database, None));
}
