using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Metrics;

/// <summary>Metrics taken from one plan to the next.</summary>
public sealed class CopyMetricsTests
{
    [Fact]
    public async Task Rules_are_copied_and_results_are_not()
    {
        await using var database = await PlansAsync();
        Assert.Equal(4, await CopyAsync(database));

        var copies = await InNextAsync(database);
        Assert.Equal(["Palkintoja vähintään kaksi", "TEAviisari", "Foorumi syntyy", "Kokemus"], copies.Select(m => m.Name));
        Assert.Equal((MetricKind.Counted, "awards.given", 2m, "Huomaa tämä"), (copies[0].Kind, copies[0].RegisterKey, copies[0].AtLeast, copies[0].Note));
        Assert.Equal((60m, 0), (copies[1].AtLeast, copies[1].Scores.Count));
        Assert.Equal((null, null), (copies[2].ReachedOn, copies[2].Note));
        Assert.Equal((70m, null, null), (copies[3].AtLeast, copies[3].SurveyId, copies[3].QuestionId));
    }

    [Fact]
    public async Task Copying_again_or_at_the_same_time_doubles_nothing()
    {
        await using var database = await PlansAsync();
        var counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CopyAsync(database)));
        Assert.Equal(4, counts.Sum());
        Assert.Equal(0, await CopyAsync(database));
        Assert.Equal(4, (await InNextAsync(database)).Count);
    }

    [Fact]
    public async Task What_the_next_plan_has_already_is_left_as_it_is_and_the_rest_comes_after_it()
    {
        await using var database = await PlansAsync();
        var next = await database.DoAsync<ParticipationDbContext, int>(db => db.Measures.Where(m => m.Programme.Code == "uusi" && m.Number == "1.1").Select(m => m.Id).SingleAsync());
        await PlanSamples.MeasureAsync(database, next, PlanSamples.Awards with { Name = "palkintoja VÄHINTÄÄN kaksi", AtLeast = 5 });
        Assert.Equal(3, await CopyAsync(database));
        Assert.Equal([(1, 5m), (2, 60m)], (await InNextAsync(database)).Where(m => m.MeasureId == next).Select(m => (m.Order, m.AtLeast!.Value)));
    }

    [Fact]
    public async Task An_action_of_another_name_is_offered_for_a_person_to_say_and_one_that_is_gone_is_told()
    {
        await using var database = await PlansAsync();
        var offer = (await database.DoAsync<CopyMetrics, MetricCopies?>(copies => copies.OfferAsync(null, default)))!;
        Assert.Equal(("uusi", "vanha"), (offer.To.Code, offer.From.Code));
        var renumbered = offer.All.Single(c => c.From.Number == "1.3");
        Assert.Equal(("2.7", true), (renumbered.To!.Number, renumbered.IsSameName));
        var renamed = offer.All.Single(c => c.From.Number == "1.2");
        Assert.Equal(("1.2", false), (renamed.To!.Number, renamed.IsSameName));
        Assert.Null(offer.All.Single(c => c.From.Number == "1.4").To);
    }

    [Fact]
    public async Task The_first_plan_has_none_to_copy_from()
    {
        await using var database = await PlansAsync();
        Assert.Null(await database.DoAsync<CopyMetrics, MetricCopies?>(copies => copies.OfferAsync("vanha", default)));
        Assert.Equal(0, await database.DoAsync<CopyMetrics, int>(copies => copies.CopyAsync("vanha", [1, 2, 3], default)));
    }

    private static async Task<ParticipationDatabase> PlansAsync()
    {
        var database = await ParticipationDatabase.CreateAsync();
        var old = await PlanSamples.AddAsync(database, "vanha", 2022, 2024, ("1.1", "Palkitaan"), ("1.2", "Luodaan foorumi"), ("1.3", "Kuullaan"), ("1.4", "Lopetettu"));
        await PlanSamples.MeasureAsync(database, old["1.1"], PlanSamples.Awards);
        await PlanSamples.MeasureAsync(database, old["1.1"], PlanSamples.Score, m => m.Enter(2023, 40, "TEAviisari", new(2023, 5, 1)), order: 2);
        await PlanSamples.MeasureAsync(database, old["1.2"], PlanSamples.Milestone, m => m.Reach(new(2023, 5, 1), "Syntyi"));
        await PlanSamples.MeasureAsync(database, old["1.3"], PlanSamples.Experience);
        await PlanSamples.MeasureAsync(database, old["1.4"], PlanSamples.Described);
        await PlanSamples.AddAsync(database, "uusi", 2025, 2028, ("1.1", "PALKITAAN"), ("1.2", "Kehitetään foorumia"), ("2.7", "Kuullaan"));
        return database;
    }

    private static async Task<int> CopyAsync(ParticipationDatabase database)
    {
        var all = await database.DoAsync<ParticipationDbContext, List<int>>(db => db.Set<Metric>().Select(m => m.Id).ToListAsync());
        return await database.DoAsync<CopyMetrics, int>(copies => copies.CopyAsync("uusi", all, default));
    }

    private static Task<List<Metric>> InNextAsync(ParticipationDatabase database) => database.DoAsync<ParticipationDbContext, List<Metric>>(db =>
        (from metric in db.Set<Metric>().AsNoTracking().Include(m => m.Scores)
         join action in db.Measures on metric.MeasureId equals action.Id
         where action.Programme.Code == "uusi"
         orderby action.Order, metric.Order
         select metric).ToListAsync());
}
