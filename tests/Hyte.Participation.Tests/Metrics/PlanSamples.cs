using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Partnerships;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Participation.Tests.Metrics;

/// <summary>Plans with actions and metrics for tests.</summary>
internal static class PlanSamples
{
    public static readonly MetricContent Awards = new("Palkintoja vähintään kaksi", MetricKind.Counted, "awards.given", 2, null, null, "Huomaa tämä");
    public static readonly MetricContent Score = new("TEAviisari", MetricKind.Score, null, 60, null, null, null);
    public static readonly MetricContent Milestone = new("Foorumi syntyy", MetricKind.Milestone, null, null, null, null, null);
    public static readonly MetricContent Experience = new("Kokemus", MetricKind.Experience, null, 70, 4, 9, null);
    public static readonly MetricContent Described = new("Toimintatavat paranevat", MetricKind.Described, null, null, null, null, null);

    /// <summary>A plan in force with one focus area, and its actions by number.</summary>
    public static Task<Dictionary<string, int>> AddAsync(ParticipationDatabase database, string code, int from, int to, params (string Number, string Name)[] actions) =>
        database.DoAsync<ParticipationDbContext, Dictionary<string, int>>(async db =>
        {
            var plan = new Programme(code, $"Suunnitelma {from}", from, to, PeriodKind.Year);
            plan.Activate();
            var area = new FocusArea(plan, 1, "Osallisuus");
            var measures = actions.Select((a, at) => new Measure(area, a.Number, a.Name, at + 1)).ToList();
            db.Add(plan);
            db.AddRange(measures);
            await db.SaveChangesAsync();
            return measures.ToDictionary(m => m.Number, m => m.Id);
        });

    public static Task<int> MeasureAsync(ParticipationDatabase database, int action, MetricContent content, Action<Metric>? then = null, int order = 1) =>
        database.DoAsync<ParticipationDbContext, int>(async db =>
        {
            var metric = new Metric(action, order, content);
            then?.Invoke(metric);
            db.Add(metric);
            await db.SaveChangesAsync();
            return metric.Id;
        });

    public static Task AwardAsync(ParticipationDatabase database, params DateOnly[] days) => database.DoAsync<ParticipationDbContext>(async db =>
    {
        db.AddRange(days.Select(day => new Award(new AwardContent("Palkinto", "Yhdistys ry", "Ahkera.", day))));
        await db.SaveChangesAsync();
    });
}
