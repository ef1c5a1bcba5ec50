using System.Globalization;
using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Walks;

/// <summary>Reads the register of observations, newest first. The number of queries does not depend on their number.</summary>
internal sealed class ObservationRegister(ParticipationDbContext db)
{
    public const int PageSize = 30;

    public async Task<ObservationPage> ReadPageAsync(ObservationFilter filter, int page, CancellationToken ct)
    {
        var matching = Matching(filter);
        var count = await matching.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await matching.OrderByDescending(o => o.Day).ThenByDescending(o => o.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new ObservationPage(rows, count, shown, pages);
    }

    /// <summary>The observations of a walk in the order in which they were written: their place in the list is their number on the map.</summary>
    public Task<List<Observation>> OfWalkAsync(int eventId, CancellationToken ct) =>
        db.Set<Observation>().AsNoTracking().Where(o => o.EventId == eventId).OrderBy(o => o.Id).ToListAsync(ct);

    /// <summary>The walks, newest first.</summary>
    public Task<List<WalkName>> WalksAsync(CancellationToken ct) => db.Set<ParticipationEvent>()
        .Where(e => e.Kind == EventKind.DevelopmentWalk || e.Kind == EventKind.PlanningWalk)
        .OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Select(e => new WalkName(e.Id, e.Name, e.Day)).ToListAsync(ct);

    /// <summary>The themes that observations have.</summary>
    public Task<List<string>> ThemesAsync(CancellationToken ct) => db.Set<Observation>().Where(o => o.Theme != null).Select(o => o.Theme!).Distinct().OrderBy(t => t).ToListAsync(ct);

    /// <summary>Codes of the units that observations have been routed to.</summary>
    public Task<List<string>> UnitsAsync(CancellationToken ct) => db.Set<Observation>().Where(o => o.UnitCode != null).Select(o => o.UnitCode!).Distinct().ToListAsync(ct);

    private IQueryable<Observation> Matching(ObservationFilter filter)
    {
        var observations = db.Set<Observation>().AsNoTracking();
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) observations = observations.Where(o => o.SearchText.Contains(word));
        if (filter.Event is { } walk) observations = observations.Where(o => o.EventId == walk);
        if (!string.IsNullOrEmpty(filter.Unit)) observations = observations.Where(o => o.UnitCode == filter.Unit);
        if (!string.IsNullOrEmpty(filter.Theme)) observations = observations.Where(o => o.Theme == filter.Theme);
        if (filter.State == ObservationStates.Unanswered) return observations.Where(o => o.Answer == null);
        return ObservationStates.Find(filter.State) is { } state ? observations.Where(o => o.State == state) : observations;
    }
}

/// <summary>What of the register is asked for, as it stands in the address.</summary>
internal sealed record ObservationFilter(string? Text, int? Event, string? Unit, string? State, string? Theme)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Event is null && string.IsNullOrEmpty(Unit) && string.IsNullOrEmpty(State) && string.IsNullOrEmpty(Theme);

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        (string Key, string? Value)[] kept = [("q", Text), ("event", Event?.ToString(CultureInfo.InvariantCulture)), ("unit", Unit), ("state", State), ("theme", Theme)];
        // A theme is typed words, which may have a brace in them; the number goes into what is left.
        return $"?{string.Concat(kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&"))}p={{0}}";
    }
}

/// <summary>A page of the register.</summary>
internal sealed record ObservationPage(IReadOnlyList<Observation> Rows, int Count, int Page, int Pages);

/// <summary>A walk to choose.</summary>
internal sealed record WalkName(int Id, string Name, DateOnly Day);
