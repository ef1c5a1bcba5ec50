using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Screenings;
using Hyte.Impact.Yearly;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class YearlyTests
{
    private static readonly DateOnly Spring = new(2027, 4, 1);

    [Fact]
    public void A_year_is_counted_by_unit_and_whole()
    {
        var list = YearlyList.Of(2027,
        [
            Case(1, Stage.Closed, "b", "Sivistys") with { Alternatives = 3, Predictions = 3, Outcomes = [Outcome.Held, Outcome.DidNotHold, Outcome.NotKnownYet], Groups = ["Nuoret", "Lapset"], Hearings = 2, FinishedOn = Spring, PreparedOn = Spring },
            Case(2, Stage.Finished, "b", "Sivistys") with { Alternatives = 2, Groups = ["Lapset"], Hearings = 1, FinishedOn = Spring, PreparedOn = Spring.AddDays(-1) },
            Case(3, Stage.NotAssessed, "a", "Asuminen") with { Reason = "Pieni.", Signer = "liikuntajohtaja" },
            Case(4, Stage.Assessing, null, null) with { Alternatives = 9 },
            Case(5, Stage.Draft, null, null) with { IsScreened = false },
        ]);

        Assert.Equal(["Asuminen", "Sivistys", null], list.Units.Select(u => u.Name));
        Assert.Equal((5, 4, 2, 1, 1), (list.Total.Cases, list.Total.Screened, list.Total.Assessed, list.Total.UnderWay, list.Total.NotAssessed));
        Assert.Equal(2.5m, list.Total.AlternativesPerCase);
        Assert.Equal(["Lapset", "Nuoret"], list.Units[1].Counts.Groups);
        Assert.Equal((3, 2, 1, 0, 1, 1), (list.Total.Predictions.All, list.Total.Predictions.Checked, list.Total.Predictions.Held, list.Total.Predictions.HeldPartly, list.Total.Predictions.DidNotHold, list.Total.Predictions.NotKnownYet));
        Assert.Equal((1, 1, 0), (list.Total.Before, list.Total.After, list.Total.TimingUnknown));
        Assert.Equal("Pieni.", Assert.Single(list.NotAssessed).Reason);
    }

    [Fact]
    public void A_year_without_assessments_has_no_average() => Assert.Null(YearlyList.Of(2027, []).Total.AlternativesPerCase);

    [Fact]
    public void A_finished_assessment_whose_decision_is_still_prepared_is_in_time() =>
        Assert.Equal((true, null), (
            (Case(1, Stage.Finished, null, null) with { FinishedOn = Spring }).IsInTime,
            (Case(1, Stage.Following, null, null) with { FinishedOn = Spring }).IsInTime));

    [Fact]
    public async Task The_year_of_the_meeting_decides_and_examples_and_what_may_not_be_read_stay_out()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.FinishedAsync(database, "MliDno-2026-0001");
        await WholeCase.FinishedAsync(database, "MliDno-2026-0002", draft => draft.MeetingDate = "2025-12-31");
        await WholeCase.FinishedAsync(database, "MliDno-2026-0003", draft => draft.Restriction = "Liikesalaisuus");
        var example = await WholeCase.FinishedAsync(database, "MliDno-2026-0004");
        await database.DoAsync<ImpactDbContext>(async db =>
        {
            (await db.Cases.SingleAsync(c => c.Id == example.Id)).MarkAsExample();
            await db.SaveChangesAsync();
        });
        database.Denied.UnionWith([ImpactPermissions.CaseEdit, ImpactPermissions.Present]);

        var list = await ReadAsync(database, 2026);

        Assert.Equal("MliDno-2026-0001", Assert.Single(list.Assessed).Number);
        Assert.Equal((1, 2m), (list.Total.Screened, list.Total.AlternativesPerCase));
        Assert.Equal([2026, 2025], await database.DoAsync<ReadYear, List<int>>(reading => reading.YearsAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_case_that_is_not_assessed_stands_with_its_reason_and_signer()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        await database.DoAsync<ImpactDbContext>(async db =>
        {
            db.Screenings.Add(new Screening(whole.Id, 1, new ScreeningAnswers(new Dictionary<string, bool>()), ScreeningDecision.NotAssess, "Ei vaikuta asukkaisiin.", new Signer("liikuntajohtaja", "liikuntajohtaja"), DateTime.UnixEpoch));
            (await db.Assessments.SingleAsync(a => a.CaseId == whole.Id)).MoveTo(Stage.NotAssessed, WholeCase.Today);
            await db.SaveChangesAsync();
        });

        var one = Assert.Single((await ReadAsync(database, 2026)).NotAssessed);

        Assert.Equal(("Ei vaikuta asukkaisiin.", "liikuntajohtaja", new DateOnly(1970, 1, 1)), (one.Reason, one.Signer, one.ScreenedOn));
    }

    [Fact]
    public async Task Checked_predictions_are_counted_for_what_is_followed()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        Assert.Equal(0, (await ReadAsync(database, 2026)).Total.Predictions.All);
        await DecisionTests.RecordAsync(whole, whole.Other);
        await whole.MoveAsync(Stage.Attached, Stage.Following);
        await database.DoAsync<EditFollowUp>(edit => edit.CheckAsync(whole.Id, new Dictionary<int, (PredictionContent, int)> { [whole.Effect] = (new PredictionContent(Outcome.HeldPartly, "Näkyy."), 0) }, CancellationToken.None));

        var counts = (await ReadAsync(database, 2026)).Total.Predictions;

        Assert.Equal((1, 1, 1), (counts.All, counts.Checked, counts.HeldPartly));
    }

    private static Task<YearlyList> ReadAsync(ImpactDatabase database, int year) => database.DoAsync<ReadYear, YearlyList>(reading => reading.OfAsync(year, CancellationToken.None));

    private static YearlyCase Case(int id, Stage stage, string? unit, string? name) => new()
    {
        Id = id,
        Number = $"MliDno-2027-000{id}",
        Title = "Asia",
        MeetingDate = new DateOnly(2027, 5, 3),
        Stage = stage,
        UnitCode = unit,
        Unit = name,
        IsScreened = true,
    };
}
