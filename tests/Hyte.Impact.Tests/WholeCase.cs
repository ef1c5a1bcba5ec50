using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Conclusions;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.OpenCase;
using Hyte.Impact.Screenings;
using Hyte.Impact.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

/// <summary>A case with everything that a decision asks for: two alternatives and one effect that is justified in both.</summary>
internal sealed record WholeCase(ImpactDatabase Database, int Id, int Zero, int Other, int Effect)
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static DateOnly Today { get; } = Hyte.Web.FinnishFormat.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static async Task<WholeCase> AssessingAsync(ImpactDatabase database, string number = "MliDno-2027-0412", Action<CaseDraft>? change = null)
    {
        var draft = ImpactDatabase.Draft(number);
        // A meeting of the past: its decision can be recorded and its predictions checked today.
        draft.MeetingDate = "2026-05-04";
        change?.Invoke(draft);
        var id = await database.DoAsync<CaseOpening, int>(opening => opening.ExecuteAsync(ImpactDatabase.Content(draft), None));
        await database.DoAsync<ImpactDbContext>(async db =>
        {
            db.Screenings.Add(new Screening(id, 1, new ScreeningAnswers(new Dictionary<string, bool>()), ScreeningDecision.Assess, null, null, DateTime.UnixEpoch));
            var assessment = await db.Assessments.SingleAsync(a => a.CaseId == id);
            assessment.Screened(1);
            assessment.MoveTo(Stage.Assessing, Today);
            await db.SaveChangesAsync();
        });
        var other = await database.DoAsync<EditAlternatives, int>(edit => edit.AddAsync(id, new AlternativeContent("Aurataan pääreitit", "Kuvaus", null, new Dictionary<int, long> { [2027] = 85_000 }), None));
        var zero = await database.DoAsync<ImpactDbContext, int>(db => db.Alternatives.Where(a => a.CaseId == id && a.Number == 0).Select(a => a.Id).SingleAsync());
        var first = GuideContent.Standard.Perspectives[0];
        var effect = await database.DoAsync<EditEffects, int>(edit => edit.AddAsync(id, new EffectContent(first.Code, first.Dimensions[0].Code, "older", null, "budget-year", "Kaatumiset vähenevät"), None));
        foreach (var silent in GuideContent.Standard.Perspectives.Skip(1)) await database.DoAsync<EditEffects>(edit => edit.SilenceAsync(id, silent.Code, "Ei muutu.", None));
        await database.DoAsync<EditHearings>(edit => edit.ExplainNobodyAsync(id, null, "Reitit kuultiin edellisessä asiassa.", None));
        var whole = new WholeCase(database, id, zero, other, effect);
        await whole.JudgeAsync((zero, new CellContent(-1, "likely", "Liukasta.")), (other, new CellContent(2, "likely", "Aurataan.")));
        return whole;
    }

    public static async Task<WholeCase> FinishedAsync(ImpactDatabase database, string number = "MliDno-2027-0412", Action<CaseDraft>? change = null)
    {
        var whole = await AssessingAsync(database, number, change);
        await whole.ConcludeAsync("Reitit auki.");
        await database.DoAsync<EditFollowUp>(edit => edit.PlanAsync(whole.Id, 0, new DateOnly(2026, 6, 1), "Kaatumisten tilasto.", None));
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);
        return whole;
    }

    public static async Task<WholeCase> AttachedAsync(ImpactDatabase database, string number = "MliDno-2027-0412", Action<CaseDraft>? change = null)
    {
        var whole = await FinishedAsync(database, number, change);
        await whole.MoveAsync(Stage.Finished, Stage.Attached);
        return whole;
    }

    public Task MoveAsync(Stage from, Stage to) => Database.DoAsync<MoveStage>(move => move.ExecuteAsync(Id, from, to, None));

    public Task ConcludeAsync(string summary, DateOnly? preparedOn = null) => Database.DoAsync<EditConclusion>(async edit =>
        Assert.Null(await edit.SaveAsync(Id, await VersionAsync(), new ConclusionContent(summary, Other, "Turvallisin.", preparedOn), None)));

    public Task<int> VersionAsync() => Database.DoAsync<ImpactDbContext, int>(db => db.Assessments.Where(a => a.CaseId == Id).Select(a => a.Version).SingleAsync());

    public Task<Stage> StageAsync() => Database.DoAsync<ImpactDbContext, Stage>(db => db.Assessments.Where(a => a.CaseId == Id).Select(a => a.Stage).SingleAsync());

    public Task<CaseSheet> ReadAsync() => Database.DoAsync<ReadSheet, CaseSheet>(async read => await read.OfAsync(Id, Database, None) ?? throw new InvalidOperationException());

    public Task<AssessmentFacts> FactsAsync() => Database.DoAsync<ReadFacts, AssessmentFacts>(facts => facts.OfAsync(Id, Database, None));

    private Task JudgeAsync(params (int Alternative, CellContent Cell)[] cells) => Database.DoAsync<EditEffects>(async edit =>
    {
        var row = await Database.DoAsync<ImpactDbContext, Effect>(db => db.Effects.SingleAsync(e => e.Id == Effect));
        var content = new EffectContent(row.Perspective, row.Dimension, row.Group, row.Area, row.Horizon, row.Text);
        Assert.True((await edit.SaveAsync(Id, Effect, row.Version, content, cells.ToDictionary(c => c.Alternative, c => (c.Cell, 0)), None)).IsEmpty);
    });
}
