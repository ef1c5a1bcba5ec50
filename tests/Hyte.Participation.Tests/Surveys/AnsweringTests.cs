using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Surveys;

public sealed class AnsweringTests
{
    private static readonly (string, string) AsResident = (AnswerSheet.RoleField, "Resident");

    [Fact]
    public async Task The_same_person_answers_once_and_nothing_tells_who_it_was()
    {
        await using var world = await SurveyWorld.CreateAsync();
        Assert.Equal(AnswerOutcome.Saved, await world.AnswerAsync("user-4711", AnswerSource.Web, AsResident, ("q000", "0")));
        Assert.Equal(AnswerOutcome.AnsweredBefore, await world.AnswerAsync("user-4711", AnswerSource.Web, AsResident, ("q000", "1")));
        Assert.Equal(AnswerOutcome.Saved, await world.AnswerAsync("user-4712", AnswerSource.Web, AsResident, ("q000", "0")));

        Assert.Equal(2, (await world.ResultsAsync()).Responses);
        var taken = await world.Database.DoAsync<ParticipationDbContext, List<SurveyTaken>>(db => db.Set<SurveyTaken>().ToListAsync());
        Assert.Equal(2, taken.DistinctBy(t => t.Fingerprint).Count());
        Assert.DoesNotContain(taken, t => t.Fingerprint.Contains("4711", StringComparison.Ordinal));
        Assert.DoesNotContain(await world.Database.DoAsync<ParticipationDbContext, List<string>>(db => db.History.Select(h => h.Changes).ToListAsync()), c => c.Contains("AnswerKey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_sent_at_once_are_counted_exactly()
    {
        await using var world = await SurveyWorld.CreateAsync();
        // Twenty people, each of whom sends twice at the same time.
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(() =>
            world.AnswerAsync($"user-{n / 2}", AnswerSource.Web, AsResident, ("q000", $"{n / 2 % 2}")))));

        Assert.Equal(20, outcomes.Count(o => o == AnswerOutcome.Saved));
        var results = await world.ResultsAsync();
        Assert.Equal(20, results.Responses);
        Assert.Equal([10, 10], results.Questions[0].Lines.Select(l => l.Count!.Value));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_answer()
    {
        await using var world = await SurveyWorld.CreateAsync();
        (string, string) ticket = (AnswerSheet.TicketField, AnswerKeys.NewTicket());
        Assert.Equal(AnswerOutcome.Saved, await world.AnswerAsync(null, AnswerSource.Web, ticket, AsResident, ("q000", "0")));
        Assert.Equal(AnswerOutcome.AnsweredBefore, await world.AnswerAsync(null, AnswerSource.Web, ticket, AsResident, ("q000", "0")));
        Assert.Equal(1, (await world.ResultsAsync()).Responses);
    }

    [Fact]
    public async Task What_was_not_asked_is_not_kept_and_what_was_left_empty_is_counted()
    {
        await using var world = await SurveyWorld.CreateAsync();
        // The answers to the second question were typed before the first was changed to one that does not lead there.
        for (var n = 0; n < 6; n++) await world.AnswerAsync(null, AnswerSource.Web, AsResident, ("q000", "0"), ("q001", "1"), ("q002", "3"));
        for (var n = 0; n < 7; n++) await world.AnswerAsync(null, AnswerSource.Paper, AsResident, ("q000", "1"), ("q001", "0"), ("q001", "1"));

        var results = await world.ResultsAsync();
        Assert.Equal((13, 7, 7, 0), (results.Questions[0].Asked, results.Questions[1].Asked, results.Questions[1].Answered, results.Questions[1].Missing));
        Assert.Equal([(int?)7, 7, 0], results.Questions[1].Lines.Select(l => l.Count));
        Assert.Equal(100m, results.Questions[1].Lines[0].Percent);
        Assert.Equal((13, 6, 7), (results.Questions[2].Asked, results.Questions[2].Answered, results.Questions[2].Missing));
        Assert.Equal([(int?)6, 7, 0], results.Sources.Select(s => s.Count));
        Assert.Equal((4m, 4m), (results.Questions[2].Median, results.Questions[2].Mean));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_an_answer_is_refused()
    {
        await using var world = await SurveyWorld.CreateAsync();
        var sheet = await world.Database.DoAsync<AnswerSaving, AnswerSheet?>(a => a.OpenAsync(world.SurveyId, SurveyKind.Survey, whole: false, default));
        var errors = new ModelStateDictionary();
        Assert.False(sheet!.Take(SurveyWorld.Form(("q000", "1"), ("q001", "0"), ("q001", "1"), ("q001", "2"), ("q003", "Hyvä näin"), ("act", "send"), ("step", "1")), errors));

        Assert.Equal(["Role", "q001"], errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(0, sheet.Step);
        var questions = sheet.Form.Questions;
        Assert.True(sheet.IsTyped(questions[0], 1));
        Assert.Equal([("q001", "0"), ("q001", "1"), ("q001", "2"), ("q003", "Hyvä näin")], sheet.Carried);
    }

    [Fact]
    public async Task A_question_that_depends_on_an_answer_is_on_a_later_step()
    {
        await using var world = await SurveyWorld.CreateAsync();
        var form = new AnswerForm(await world.QuestionsAsync());
        Assert.Equal([1, 3], form.Steps.Select(s => s.Count));
        var sheet = await world.Database.DoAsync<AnswerSaving, AnswerSheet?>(a => a.OpenAsync(world.SurveyId, SurveyKind.Survey, whole: false, default));
        Assert.False(sheet!.Take(SurveyWorld.Form(AsResident, ("q000", "0"), ("act", "next"), ("step", "0")), new ModelStateDictionary()));
        Assert.Equal(["Miltä keskusta tuntuu?", "Vapaa sana"], sheet.Shown.Select(q => q.Text));
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_not_taken_but_a_paper_is()
    {
        await using var world = await SurveyWorld.CreateAsync();
        world.End();
        Assert.Equal(AnswerOutcome.NotOpen, await world.AnswerAsync("user-1", AnswerSource.Web, AsResident, ("q000", "0")));
        Assert.Equal(AnswerOutcome.Saved, await world.AnswerAsync(null, AnswerSource.Paper, AsResident, ("q000", "0")));
    }

    [Fact]
    public async Task What_people_wrote_is_in_no_result()
    {
        await using var world = await SurveyWorld.CreateAsync();
        for (var n = 0; n < 6; n++) await world.AnswerAsync(null, AnswerSource.Web, AsResident, ("q000", "0"), ("q003", "Soita Maija Meikäläiselle, maija@example.fi"));
        var results = await world.ResultsAsync();
        Assert.Equal(6, results.Questions[3].Answered);
        Assert.Empty(results.Questions[3].Lines);
        Assert.DoesNotContain(ResultSheets.Of(results).Rows, row => row.Any(cell => cell.ToString()?.Contains("Maija", StringComparison.Ordinal) == true));

        Assert.Equal(6, (await world.Database.DoAsync<WrittenAnswers, IReadOnlyList<Hyte.Participation.Privacy.StoredAboutPerson>>(w => w.FindAsync("maija@example.fi", default))).Count);
        Assert.Equal(6, await world.Database.DoAsync<WrittenAnswers, int>(w => w.EraseAsync("maija@example.fi", default)));
        Assert.Equal(6, (await world.ResultsAsync()).Questions[3].Answered);
    }

    [Fact]
    public async Task A_metric_gets_a_figure_of_what_is_shown_and_none_of_what_is_hidden()
    {
        await using var world = await SurveyWorld.CreateAsync();
        for (var n = 0; n < 12; n++) await world.AnswerAsync(null, AnswerSource.Web, AsResident, ("q000", "0"), ("q002", n < 5 ? "4" : "2"));
        var scale = (await world.QuestionsAsync())[2].Id;
        Task<ExperienceFigure?> FigureAsync() => world.Database.DoAsync<IExperience, ExperienceFigure?>(e => e.ReadAsync(world.SurveyId, scale, default));
        Assert.Null(await FigureAsync());
        world.End();
        var figure = await FigureAsync();
        Assert.Equal((41.7m, "41,7\u00A0% (12\u00A0vastausta)"), (figure!.Value, figure.Text));

        await world.AnswerAsync(null, AnswerSource.Paper, AsResident, ("q000", "0"), ("q002", "0"));
        Assert.Null(await FigureAsync());
    }

    [Fact]
    public async Task A_thousand_answers_are_counted_exactly()
    {
        await using var world = await SurveyWorld.CreateAsync();
        await world.AnswerAsync(null, AnswerSource.Web, AsResident, ("q000", "0"), ("q002", "4"));
        await world.Database.DoAsync<ParticipationDbContext>(async db =>
        {
            var questions = await db.Set<SurveyQuestion>().Where(q => q.SurveyId == world.SurveyId).OrderBy(q => q.Place).ToListAsync();
            for (var n = 1; n <= 1000; n++)
            {
                db.Add(new SurveyResponse(n, world.SurveyId, n % 3 == 0 ? RespondentRole.Employee : RespondentRole.Resident, AnswerSource.Web, new DateOnly(2027, 5, 3)));
                db.Add(new SurveyAnswer(n, questions[0].Id, new AnswerValue(Choice: n % 2)));
            }

            await db.SaveChangesAsync();
        });
        var results = await world.ResultsAsync();
        Assert.Equal(1001, results.Responses);
        Assert.Equal([(int?)501, 500], results.Questions[0].Lines.Select(l => l.Count));
        Assert.Equal(2, results.Questions[0].ByRole!.Rows.Count);
    }
}
