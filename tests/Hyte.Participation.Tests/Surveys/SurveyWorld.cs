using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using static Hyte.Participation.Tests.Surveys.GivenSurvey;

namespace Hyte.Participation.Tests.Surveys;

/// <summary>A database with one survey: whether one moves about in the centre, why not if not, how it feels, and a free word.</summary>
internal sealed class SurveyWorld : IAsyncDisposable
{
    public const string Moves = "Liikutko keskustassa?";

    private SurveyWorld(ParticipationDatabase database) => Database = database;

    public ParticipationDatabase Database { get; }

    public int SurveyId { get; private set; }

    public static async Task<SurveyWorld> CreateAsync(bool published = true)
    {
        var world = new SurveyWorld(await ParticipationDatabase.CreateAsync());
        world.SurveyId = await world.Database.DoAsync<SurveyEditing, int>(e => e.CreateAsync(Content(5, RespondentRole.Resident, RespondentRole.Employee), [], default));
        await world.AddAsync(OneChoiceContent(Moves, ["kyllä", "en"], required: true));
        var first = (await world.QuestionsAsync())[0].Id;
        await world.AddAsync(Content(QuestionKind.SeveralChoices, "Miksi et?", ["matka", "melu", "hinta"], most: 2, condition: (first, ["en"])));
        await world.AddAsync(Content(QuestionKind.Scale, "Miltä keskusta tuntuu?"));
        await world.AddAsync(Content(QuestionKind.LongText, "Vapaa sana"));
        if (published) await world.Database.DoAsync<SurveyLife>(life => life.PublishAsync(world.SurveyId, default));
        return world;
    }

    public Task AddAsync(QuestionContent content) => Database.DoAsync<QuestionEditing>(e => e.AddAsync(SurveyId, content, default));

    public Task<List<SurveyQuestion>> QuestionsAsync() => Database.DoAsync<ParticipationDbContext, List<SurveyQuestion>>(db =>
        db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == SurveyId).OrderBy(q => q.Place).ToListAsync());

    /// <summary>Answers as somebody would by the form.</summary>
    public Task<AnswerOutcome?> AnswerAsync(string? user, AnswerSource source, params (string Field, string Value)[] typed) => Database.DoAsync<AnswerSaving, AnswerOutcome?>(async saving =>
    {
        var sheet = (await saving.OpenAsync(SurveyId, SurveyKind.Survey, whole: false, default))!;
        return sheet.Take(Form([.. typed, (AnswerSheet.ActField, AnswerSheet.Send)]), new ModelStateDictionary()) ? await saving.SaveAsync(sheet, source, user, default) : null;
    });

    public Task<SurveyResults> ResultsAsync() => Database.DoAsync<SurveyCounts, SurveyResults>(async counts => (await counts.ReadAsync(SurveyId, default))!);

    public void End() => Database.Clock.Now = new DateTimeOffset(Closes, TimeSpan.Zero);

    public static FormCollection Form(params (string Field, string Value)[] typed) =>
        new(typed.GroupBy(t => t.Field).ToDictionary(g => g.Key, g => new StringValues([.. g.Select(t => t.Value)])));

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
