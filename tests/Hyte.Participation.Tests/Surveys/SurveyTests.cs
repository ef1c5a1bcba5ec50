using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.EntityFrameworkCore;
using static Hyte.Participation.Tests.Surveys.GivenSurvey;

namespace Hyte.Participation.Tests.Surveys;

public sealed class SurveyTests
{
    [Fact]
    public async Task A_survey_in_use_does_not_change_its_questions()
    {
        await using var world = await SurveyWorld.CreateAsync();
        var first = (await world.QuestionsAsync())[0];
        var content = OneChoiceContent("Muu", ["a", "b"]);

        foreach (var change in new Func<QuestionEditing, Task>[]
        {
            e => e.AddAsync(world.SurveyId, content, default),
            e => e.EditAsync(world.SurveyId, first.Id, first.Version, content, default),
            e => e.MoveAsync(world.SurveyId, first.Id, up: false, default),
            e => e.RemoveAsync(world.SurveyId, first.Id, default),
        })
        {
            Assert.Equal("survey.in-use", (await Assert.ThrowsAsync<RuleBrokenException>(() => world.Database.DoAsync(change))).Code);
        }
    }

    [Fact]
    public async Task A_copy_is_a_draft_whose_conditions_are_its_own()
    {
        await using var world = await SurveyWorld.CreateAsync();
        var copy = await world.Database.DoAsync<SurveyEditing, int?>(e => e.CopyAsync(world.SurveyId, default));
        var copied = await world.Database.DoAsync<ParticipationDbContext, List<SurveyQuestion>>(db => db.Set<SurveyQuestion>().Where(q => q.SurveyId == copy).OrderBy(q => q.Place).ToListAsync());

        Assert.Equal((await world.QuestionsAsync()).Select(q => q.Text), copied.Select(q => q.Text));
        Assert.Equal(copied[0].Id, copied[1].ConditionQuestionId);
        Assert.Empty(QuestionOrder.Faults(copied));
        Assert.True(await world.Database.DoAsync<SurveyLife, bool>(life => life.PublishAsync(copy!.Value, default)));
    }

    [Fact]
    public async Task A_question_does_not_move_before_the_one_that_leads_to_it()
    {
        await using var world = await SurveyWorld.CreateAsync(published: false);
        var second = (await world.QuestionsAsync())[1];
        await Assert.ThrowsAsync<RuleBrokenException>(() => world.Database.DoAsync<QuestionEditing>(e => e.MoveAsync(world.SurveyId, second.Id, up: true, default)));
        await world.Database.DoAsync<QuestionEditing>(e => e.MoveAsync(world.SurveyId, second.Id, up: false, default));
        Assert.Equal(second.Id, (await world.QuestionsAsync())[2].Id);
    }

    [Fact]
    public async Task Two_people_at_one_question_do_not_overwrite_each_other()
    {
        await using var world = await SurveyWorld.CreateAsync(published: false);
        var first = (await world.QuestionsAsync())[0];
        Assert.Equal(SaveOutcome.Saved, await world.Database.DoAsync<QuestionEditing, SaveOutcome>(e => e.EditAsync(world.SurveyId, first.Id, first.Version, OneChoiceContent("Yksi", ["kyllä", "en"]), default)));
        Assert.Equal(SaveOutcome.Conflict, await world.Database.DoAsync<QuestionEditing, SaveOutcome>(e => e.EditAsync(world.SurveyId, first.Id, first.Version, OneChoiceContent("Kaksi", ["kyllä", "en"]), default)));
        Assert.Equal("Yksi", (await world.QuestionsAsync())[0].Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task A_survey_is_not_closed_without_telling_what_it_changed(string? told)
    {
        await using var world = await SurveyWorld.CreateAsync();
        world.End();
        Assert.Single(await world.Database.DoAsync<SurveyRegister, List<Survey>>(r => r.WaitingAsync(default)));
        Assert.Equal("survey.nothing-told", (await Assert.ThrowsAsync<RuleBrokenException>(() => world.Database.DoAsync<SurveyLife>(l => l.CloseAsync(world.SurveyId, told, null, default)))).Code);

        await world.Database.DoAsync<SurveyLife>(l => l.CloseAsync(world.SurveyId, "Penkit lisättiin.", null, default));
        Assert.Empty(await world.Database.DoAsync<SurveyRegister, List<Survey>>(r => r.WaitingAsync(default)));
        var day = new DateOnly(2027, 5, 20);
        var closed = Assert.Single(await world.Database.DoAsync<ClosedSurveys, IReadOnlyList<ClosedSurvey>>(c => c.ListAsync(day, day, default)));
        Assert.Equal(("Keskustan viihtyvyys", "Penkit lisättiin."), (closed.Title, closed.WhatChanged));
    }

    [Fact]
    public async Task An_open_survey_is_not_closed_before_it_has_ended()
    {
        await using var world = await SurveyWorld.CreateAsync();
        await Assert.ThrowsAsync<RuleBrokenException>(() => world.Database.DoAsync<SurveyLife>(l => l.CloseAsync(world.SurveyId, "Penkit lisättiin.", null, default)));
        await world.Database.DoAsync<SurveyLife>(l => l.EndAsync(world.SurveyId, default));
        await world.Database.DoAsync<SurveyLife>(l => l.CloseAsync(world.SurveyId, "Penkit lisättiin.", null, default));
    }

    [Fact]
    public async Task The_limit_and_the_audience_of_a_published_survey_stand()
    {
        await using var world = await SurveyWorld.CreateAsync();
        var version = (await world.ResultsAsync()).Survey.Version;
        var content = Content(3) with { ForResidents = false, Title = "Uusi nimi" };
        await world.Database.DoAsync<SurveyEditing>(e => e.EditAsync(world.SurveyId, version, content, [], default));
        var survey = (await world.ResultsAsync()).Survey;
        Assert.Equal(("Uusi nimi", 5, true, 2), (survey.Title, survey.HidingLimit, survey.ForResidents, survey.Roles.Count));
    }

    [Fact]
    public async Task An_audience_has_one_question_a_week()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var monday = new DateOnly(2027, 5, 3);
        var staff = new WeeklyContent("Toimiiko etätyö?", null, ["kyllä", "ei"], monday, true, false, 5);
        Task SetAsync(WeeklyContent content) => database.DoAsync<WeeklyQuestions>(w => w.SetAsync(null, 0, content, [], default));

        await SetAsync(staff);
        Assert.Equal("weekly.taken", (await Assert.ThrowsAsync<RuleBrokenException>(() => SetAsync(staff with { ForResidents = true }))).Code);
        await SetAsync(staff with { ForStaff = false, ForResidents = true });
        await SetAsync(staff with { Monday = monday.AddDays(7), ForResidents = true });
        Assert.Equal("weekly.week-over", (await Assert.ThrowsAsync<RuleBrokenException>(() => SetAsync(staff with { Monday = monday.AddDays(-7) }))).Code);
    }

    [Fact]
    public async Task Two_people_who_set_the_same_week_at_once_do_not_both_get_it()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var content = new WeeklyContent("Toimiiko etätyö?", null, ["kyllä", "ei"], new DateOnly(2027, 5, 10), true, true, 5);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                await database.DoAsync<WeeklyQuestions>(w => w.SetAsync(null, 0, content, [], default));
                return true;
            }
            catch (RuleBrokenException)
            {
                return false;
            }
        })));
        Assert.Single(outcomes, set => set);
    }

    [Fact]
    public void A_survey_is_refused_field_by_field()
    {
        var refused = new List<string>();
        var draft = new SurveyDraft { Title = " ", OpensDay = "2027-05-03", ClosesDay = "2.5.2027", ClosesTime = "25", ForStaff = false, HidingLimit = "2", Roles = [RespondentRole.Resident] };
        Assert.Null(draft.Read((field, _) => refused.Add(field)));
        Assert.Equal(["Title", "ClosesTime", "ForStaff", "HidingLimit", "Roles"], refused);
    }
}
