using System.Data;
using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Hyte.Programmes.Plan;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Metrics;

/// <summary>Copies the metrics of a plan to the plan after it: the rules, not the results. Done twice it copies once.</summary>
internal sealed class CopyMetrics(ParticipationDbContext db)
{
    /// <summary>The plans, oldest first.</summary>
    public async Task<IReadOnlyList<NamedPlan>> PlansAsync(CancellationToken ct) => await db.Programmes.AsNoTracking().OrderBy(p => p.StartYear).ThenBy(p => p.Id)
        .Select(p => new NamedPlan(p.Id, p.Code, p.Name, p.StartYear, p.Status, db.Set<Metric>().Any(x => db.Measures.Any(m => m.Id == x.MeasureId && m.ProgrammeId == p.Id)))).ToListAsync(ct);

    /// <summary>A plan that is not over may take the metrics of one that began before it.</summary>
    public static bool IsOffered(IReadOnlyList<NamedPlan> plans, string code) =>
        plans.FirstOrDefault(p => p.Code == code) is { Status: not ProgrammeStatus.Closed } plan && Before(plans, plan) is not null;

    /// <summary>What would be copied to a plan, or to the newest that may take any.</summary>
    /// <returns>Null when there is no such plan, or none before it has metrics.</returns>
    public async Task<MetricCopies?> OfferAsync(string? code, CancellationToken ct)
    {
        var plans = await PlansAsync(ct);
        if (plans.LastOrDefault(p => code is null ? IsOffered(plans, p.Code) : p.Code == code && IsOffered(plans, code)) is not { } plan) return null;
        var earlier = Before(plans, plan)!;
        var actions = await db.Measures.AsNoTracking().Where(m => m.IsFollowedUp && (m.ProgrammeId == plan.Id || m.ProgrammeId == earlier.Id)).OrderBy(m => m.Order)
            .Select(m => new { m.ProgrammeId, Action = new MeasuredAction(m.Id, m.Number, m.WorkingName ?? m.DecidedName, m.FocusArea.Name, m.ParentId), m.DecidedName }).ToListAsync(ct);
        var ids = actions.ConvertAll(a => a.Action.Id);
        var metrics = (await db.Set<Metric>().AsNoTracking().Where(x => ids.Contains(x.MeasureId)).OrderBy(x => x.Order).ToListAsync(ct)).ToLookup(x => x.MeasureId);

        var next = actions.Where(a => a.ProgrammeId == plan.Id).Select(a => a.Action).ToList();
        var copies =
            from old in actions
            where old.ProgrammeId == earlier.Id
            from metric in metrics[old.Action.Id]
            let same = next.Find(n => IsSame(n.Name, old.Action.Name)) ?? next.Find(n => IsSame(n.Name, old.DecidedName))
            let to = same ?? next.Find(n => n.Number == old.Action.Number)
            select new MetricCopy(metric, old.Action, to, same is not null, to is not null && metrics[to.Id].Any(x => IsSame(x.Name, metric.Name)));
        return new MetricCopies(plan, earlier, [.. copies]);
    }

    /// <summary>Copies the chosen ones of those that are offered.</summary>
    /// <param name="code">Code of the plan that takes them.</param>
    /// <param name="chosen">Keys of the earlier plan's metrics.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many were copied; what is there already is not.</returns>
    public async Task<int> CopyAsync(string code, IReadOnlyCollection<int> chosen, CancellationToken ct)
    {
        // Nobody else copies between the look and the save: the same button pressed twice would copy twice.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await OfferAsync(code, ct) is not { } offer) return 0;
        var copied = offer.New.Where(c => chosen.Contains(c.Metric.Id)).DistinctBy(c => (c.To!.Id, SearchText.Fold(c.Metric.Name))).ToList();
        var targets = copied.ConvertAll(c => c.To!.Id);
        var orders = await db.Set<Metric>().Where(x => targets.Contains(x.MeasureId)).GroupBy(x => x.MeasureId).Select(g => new { g.Key, Last = g.Max(x => x.Order) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        foreach (var copy in copied)
        {
            var order = orders[copy.To!.Id] = orders.GetValueOrDefault(copy.To.Id) + 1;
            db.Add(copy.Metric.CopyFor(copy.To.Id, order));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return copied.Count;
    }

    private static NamedPlan? Before(IReadOnlyList<NamedPlan> plans, NamedPlan plan) => plans.LastOrDefault(p => p.StartYear < plan.StartYear && p.HasMetrics);

    private static bool IsSame(string one, string other) => SearchText.Fold(one) == SearchText.Fold(other);
}

/// <summary>A plan by its name.</summary>
internal sealed record NamedPlan(int Id, string Code, string Name, int StartYear, ProgrammeStatus Status, bool HasMetrics);

/// <summary>What may be copied from a plan to the next.</summary>
internal sealed record MetricCopies(NamedPlan To, NamedPlan From, IReadOnlyList<MetricCopy> All)
{
    /// <summary>Those that the next plan does not have, of actions that it has.</summary>
    public IEnumerable<MetricCopy> New => All.Where(c => c is { To: not null, IsThere: false });
}

/// <summary>A metric and the action that would take it.</summary>
/// <param name="Metric">The metric of the earlier plan.</param>
/// <param name="From">Its action.</param>
/// <param name="To">The action of the next plan; null when it has none like it.</param>
/// <param name="IsSameName">The actions have one name; otherwise only their numbers are the same, and a person must say.</param>
/// <param name="IsThere">The action has a metric of this name already.</param>
internal sealed record MetricCopy(Metric Metric, MeasuredAction From, MeasuredAction? To, bool IsSameName, bool IsThere);
