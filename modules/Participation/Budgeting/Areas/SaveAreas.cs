using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Areas;

/// <summary>Keeps the list of areas.</summary>
internal sealed class SaveAreas(ParticipationDbContext db)
{
    public const string Taken = "budgeting.area-taken";

    /// <summary>Every area in its place.</summary>
    public Task<List<BudgetArea>> ListAsync(CancellationToken ct) => db.Set<BudgetArea>().AsNoTracking().OrderBy(a => a.Place).ThenBy(a => a.Id).ToListAsync(ct);

    /// <summary>Adds areas, a name a line; names that the list has already are left out.</summary>
    /// <returns>How many were added.</returns>
    public async Task<int> AddAsync(IReadOnlyCollection<string> names, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var areas = await db.Set<BudgetArea>().ToListAsync(ct);
        var known = areas.Select(a => Fold(a.Name)).ToHashSet(StringComparer.Ordinal);
        var place = areas.Select(a => a.Place).DefaultIfEmpty(0).Max();
        var added = 0;
        foreach (var name in names.Where(name => known.Add(Fold(name))))
        {
            db.Add(new BudgetArea(name, ++place));
            added++;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return added;
    }

    /// <summary>Renames an area, or takes it in or out of use.</summary>
    /// <exception cref="RuleBrokenException">Another area has the name.</exception>
    public async Task<SaveOutcome> ChangeAsync(int id, int version, string name, bool inUse, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var areas = await db.Set<BudgetArea>().ToListAsync(ct);
        if (areas.Find(a => a.Id == id) is not { } area) return SaveOutcome.NotFound;
        if (area.Version != version && (area.Name, area.IsInUse) != (name, inUse)) return SaveOutcome.Conflict;
        if (areas.Exists(a => a.Id != id && Fold(a.Name) == Fold(name))) throw new RuleBrokenException(Taken, BudgetTexts.AreaTaken);
        (area.Name, area.IsInUse) = (name, inUse);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    private static string Fold(string name) => Modules.Search.SearchText.Fold(name);
}
