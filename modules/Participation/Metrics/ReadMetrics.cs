using Hyte.Participation.Data;
using Hyte.Programmes.Plan;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Metrics;

/// <summary>Reads what the metrics of the plan say. Page, interface and report all ask here.</summary>
internal sealed class ReadMetrics(ParticipationDbContext db, IEnumerable<ICountedRegister> registers, IEnumerable<IExperience> experiences, TimeProvider clock)
{
    private static readonly DateOnly Beginning = new(1990, 1, 1);

    /// <summary>All metrics of the programme in force (or of the latest), in the order of the plan. Costs one query a register, however much it holds.</summary>
    public Task<MetricBoard?> ReadAsync(CancellationToken ct) =>
        TodayAsync(db.Programmes.OrderBy(p => p.Status != ProgrammeStatus.Active).ThenByDescending(p => p.StartYear), ct);

    /// <summary>The same of the plan of a code; null when there is none.</summary>
    public Task<MetricBoard?> OfPlanAsync(string code, CancellationToken ct) => TodayAsync(db.Programmes.Where(p => p.Code == code), ct);

    /// <summary>The same of the plan that an action belongs to; null when there is no such action.</summary>
    public Task<MetricBoard?> OfActionAsync(int measureId, CancellationToken ct) =>
        TodayAsync(db.Programmes.Where(p => db.Measures.Any(m => m.Id == measureId && m.ProgrammeId == p.Id)), ct);

    /// <summary>The same of the plan that a metric belongs to; null when there is no such metric.</summary>
    public Task<MetricBoard?> OfMetricAsync(int metricId, CancellationToken ct) =>
        TodayAsync(db.Programmes.Where(p => db.Measures.Any(m => m.ProgrammeId == p.Id && db.Set<Metric>().Any(x => x.Id == metricId && x.MeasureId == m.Id))), ct);

    /// <summary>All metrics of a plan, as they are told of a time.</summary>
    public async Task<MetricBoard> ReadAsync(Programme programme, MetricTime time, CancellationToken ct)
    {
        var measures = await db.Measures.AsNoTracking().Where(m => m.ProgrammeId == programme.Id).OrderBy(m => m.Order)
            .Select(m => new MeasuredAction(m.Id, m.Number, m.WorkingName ?? m.DecidedName, m.FocusArea.Name, m.ParentId)).ToListAsync(ct);
        var metrics = await db.Set<Metric>().AsNoTracking().Include(m => m.Scores)
            .Where(m => db.Measures.Any(a => a.Id == m.MeasureId && a.ProgrammeId == programme.Id)).ToListAsync(ct);

        var years = time.YearsOf(programme.StartYear);
        var counted = await CountAsync([.. metrics.Select(m => m.RegisterKey).OfType<string>().Distinct(StringComparer.Ordinal)], time, ct);
        var lines = new List<MetricLine>();
        foreach (var action in measures)
        {
            foreach (var metric in metrics.Where(m => m.MeasureId == action.Id).OrderBy(m => m.Order))
            {
                lines.Add(new MetricLine(metric, action, await YearsAsync(metric, programme.EndYear, years, time, counted, ct), metric.RegisterKey is { } key ? counted.GetValueOrDefault(key)?.Name : null));
            }
        }

        var groups = measures.Select(m => m.ParentId).OfType<int>().ToHashSet();
        return new MetricBoard(programme.Name, years, lines, [.. measures.Where(m => !groups.Contains(m.Id) && metrics.TrueForAll(x => x.MeasureId != m.Id))]) { Code = programme.Code };
    }

    private async Task<MetricBoard?> TodayAsync(IQueryable<Programme> plans, CancellationToken ct) =>
        await plans.AsNoTracking().FirstOrDefaultAsync(ct) is { } plan ? await ReadAsync(plan, MetricTime.Today(clock.Today()), ct) : null;

    private async Task<Dictionary<string, Counted>> CountAsync(HashSet<string> keys, MetricTime time, CancellationToken ct)
    {
        var counted = new Dictionary<string, Counted>(StringComparer.Ordinal);
        foreach (var register in registers.Where(r => keys.Contains(r.Key)))
        {
            counted[register.Key] = new Counted(register.Name, await register.ListAsync(Beginning, time.Last, time.SeenOn, ct));
        }

        return counted;
    }

    private async Task<IReadOnlyList<MetricYear>> YearsAsync(Metric metric, int endYear, IReadOnlyList<int> years, MetricTime time, Dictionary<string, Counted> counted, CancellationToken ct)
    {
        var seenOn = time.SeenOn;
        switch (metric.Kind)
        {
            case MetricKind.Counted:
                var items = metric.RegisterKey is { } key && counted.TryGetValue(key, out var found) ? found.Items : [];
                return MetricYear.Count(items, items is [var first, ..] ? first.Day : null, years, metric.AtLeast, seenOn);
            case MetricKind.Score:
                return [.. years.Select(year => metric.Scores.FirstOrDefault(s => s.Year == year) is { } score
                    ? new MetricYear(year, score.Value, MetricYear.Judge(year, score.Value, metric.AtLeast, seenOn), [], $"{score.Source}, {FinnishFormat.Date(score.ReadOn)}")
                    : new MetricYear(year, null, MetricVerdict.NoData, [], null))];
            case MetricKind.Experience when metric is { SurveyId: { } survey, QuestionId: { } question }:
                return await ExperienceAsync(metric, survey, question, years, time, ct);
            case MetricKind.Milestone:
                // A milestone is reached once, at some time of the plan: the years after it stay reached, and a year before the last of the plan misses nothing.
                var reached = metric.ReachedOn <= time.Last ? metric.ReachedOn : null;
                return [.. years.Select(year => new MetricYear(year, null, reached?.Year <= year ? MetricVerdict.Met : year >= endYear && year < seenOn.Year ? MetricVerdict.NotMet : MetricVerdict.NotYet, [], null))];
            default:
                return [.. years.Select(year => new MetricYear(year, null, MetricVerdict.NoData, [], null))];
        }
    }

    private async Task<IReadOnlyList<MetricYear>> ExperienceAsync(Metric metric, int survey, int question, IReadOnlyList<int> years, MetricTime time, CancellationToken ct)
    {
        ExperienceFigure? figure = null;
        foreach (var experience in experiences) figure ??= await experience.ReadAsync(survey, question, ct);
        return [.. years.Select(year => figure?.Day.Year == year && figure.Day <= time.Last
            ? new MetricYear(year, figure.Value, MetricYear.Judge(year, figure.Value, metric.AtLeast, time.SeenOn), [new CountedItem(figure.Day, figure.Survey, figure.Href)], figure.Text)
            : new MetricYear(year, null, MetricVerdict.NoData, [], null))];
    }

    private sealed record Counted(string Name, IReadOnlyList<CountedItem> Items);
}

/// <summary>What the metrics of a plan say.</summary>
/// <param name="Programme">Name of the plan.</param>
/// <param name="Years">The years that are told, oldest first.</param>
/// <param name="Lines">Its metrics in the order of the plan.</param>
/// <param name="WithoutMetric">Actions that have none.</param>
internal sealed record MetricBoard(string Programme, IReadOnlyList<int> Years, IReadOnlyList<MetricLine> Lines, IReadOnlyList<MeasuredAction> WithoutMetric)
{
    /// <summary>Code of the plan.</summary>
    public required string Code { get; init; }
}

/// <summary>A metric with what it says.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Action">The action that it measures.</param>
/// <param name="Years">What it says of each year.</param>
/// <param name="Register">Name of the register that counts it; null when none does.</param>
internal sealed record MetricLine(Metric Metric, MeasuredAction Action, IReadOnlyList<MetricYear> Years, string? Register)
{
    /// <summary>The last year that has something to say: a figure or a verdict on it.</summary>
    public MetricYear Latest => Years.LastOrDefault(y => y.Verdict != MetricVerdict.NoData) ?? Years[^1];
}

/// <summary>An action of the plan.</summary>
internal sealed record MeasuredAction(int Id, string Number, string Name, string FocusArea, int? ParentId);
