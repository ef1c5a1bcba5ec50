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
    public async Task<MetricBoard?> ReadAsync(CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().OrderBy(p => p.Status != ProgrammeStatus.Active).ThenByDescending(p => p.StartYear).FirstOrDefaultAsync(ct);
        if (programme is null) return null;

        var measures = await db.Measures.AsNoTracking().Where(m => m.ProgrammeId == programme.Id).OrderBy(m => m.Order)
            .Select(m => new MeasuredAction(m.Id, m.Number, m.WorkingName ?? m.DecidedName, m.FocusArea.Name, m.ParentId)).ToListAsync(ct);
        var metrics = await db.Set<Metric>().AsNoTracking().Include(m => m.Scores)
            .Where(m => db.Measures.Any(a => a.Id == m.MeasureId && a.ProgrammeId == programme.Id)).ToListAsync(ct);

        var years = YearsOf(programme.StartYear, programme.EndYear);
        var counted = await CountAsync([.. metrics.Select(m => m.RegisterKey).OfType<string>().Distinct(StringComparer.Ordinal)], ct);
        var lines = new List<MetricLine>();
        foreach (var action in measures)
        {
            foreach (var metric in metrics.Where(m => m.MeasureId == action.Id).OrderBy(m => m.Order))
            {
                lines.Add(new MetricLine(metric, action, await YearsAsync(metric, years, counted, ct), metric.RegisterKey is { } key ? counted.GetValueOrDefault(key)?.Name : null));
            }
        }

        var groups = measures.Select(m => m.ParentId).OfType<int>().ToHashSet();
        return new MetricBoard(programme.Name, years, lines, [.. measures.Where(m => !groups.Contains(m.Id) && metrics.TrueForAll(x => x.MeasureId != m.Id))]);
    }

    private async Task<Dictionary<string, Counted>> CountAsync(HashSet<string> keys, CancellationToken ct)
    {
        var today = clock.Today();
        var counted = new Dictionary<string, Counted>(StringComparer.Ordinal);
        foreach (var register in registers.Where(r => keys.Contains(r.Key)))
        {
            counted[register.Key] = new Counted(register.Name, await register.ListAsync(Beginning, new DateOnly(today.Year, 12, 31), today, ct));
        }

        return counted;
    }

    private async Task<IReadOnlyList<MetricYear>> YearsAsync(Metric metric, IReadOnlyList<int> years, Dictionary<string, Counted> counted, CancellationToken ct)
    {
        var today = clock.Today();
        switch (metric.Kind)
        {
            case MetricKind.Counted:
                var items = metric.RegisterKey is { } key && counted.TryGetValue(key, out var found) ? found.Items : [];
                return MetricYear.Count(items, items is [var first, ..] ? first.Day : null, years, metric.AtLeast, today);
            case MetricKind.Score:
                return [.. years.Select(year => metric.Scores.FirstOrDefault(s => s.Year == year) is { } score
                    ? new MetricYear(year, score.Value, MetricYear.Judge(year, score.Value, metric.AtLeast, today), [], $"{score.Source}, {FinnishFormat.Date(score.ReadOn)}")
                    : new MetricYear(year, null, MetricVerdict.NoData, [], null))];
            case MetricKind.Experience when metric is { SurveyId: { } survey, QuestionId: { } question }:
                return await ExperienceAsync(metric, survey, question, years, today, ct);
            case MetricKind.Milestone:
                // A milestone is reached once; the years after it stay reached.
                return [.. years.Select(year => new MetricYear(year, null, metric.ReachedOn?.Year <= year ? MetricVerdict.Met : year < today.Year ? MetricVerdict.NotMet : MetricVerdict.NotYet, [], null))];
            default:
                return [.. years.Select(year => new MetricYear(year, null, MetricVerdict.NoData, [], null))];
        }
    }

    private async Task<IReadOnlyList<MetricYear>> ExperienceAsync(Metric metric, int survey, int question, IReadOnlyList<int> years, DateOnly today, CancellationToken ct)
    {
        ExperienceFigure? figure = null;
        foreach (var experience in experiences) figure ??= await experience.ReadAsync(survey, question, ct);
        return [.. years.Select(year => figure?.Day.Year == year
            ? new MetricYear(year, figure.Value, MetricYear.Judge(year, figure.Value, metric.AtLeast, today), [new CountedItem(figure.Day, figure.Survey, figure.Href)], figure.Text)
            : new MetricYear(year, null, MetricVerdict.NoData, [], null))];
    }

    // A plan that is still in force is followed into the years after its own.
    private IReadOnlyList<int> YearsOf(int start, int end)
    {
        var last = Math.Min(Math.Max(end, clock.Today().Year), clock.Today().Year);
        return [.. Enumerable.Range(start, Math.Max(last - start + 1, 1))];
    }

    private sealed record Counted(string Name, IReadOnlyList<CountedItem> Items);
}

/// <summary>What the metrics of a plan say.</summary>
/// <param name="Programme">Name of the plan.</param>
/// <param name="Years">The years that are told, oldest first.</param>
/// <param name="Lines">Its metrics in the order of the plan.</param>
/// <param name="WithoutMetric">Actions that have none.</param>
internal sealed record MetricBoard(string Programme, IReadOnlyList<int> Years, IReadOnlyList<MetricLine> Lines, IReadOnlyList<MeasuredAction> WithoutMetric);

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
