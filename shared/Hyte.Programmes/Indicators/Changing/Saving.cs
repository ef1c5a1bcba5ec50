using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Saves a change, or leaves nothing of it behind.</summary>
internal static class Saving
{
    /// <summary>Changes and saves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="change">Changes tracked records; false when one of them is not there.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">The change is refused; the next save of the same request does not carry it along.</exception>
    public static async Task<ChangeResult> TryAsync(ProgrammeDbContext db, Func<Task<bool>> change, CancellationToken ct)
    {
        try
        {
            if (!await change()) return ChangeResult.NotFound;
            await db.SaveChangesAsync(ct);
            return ChangeResult.Saved;
        }
        catch (RuleBrokenException)
        {
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our read and our write.
            db.ChangeTracker.Clear();
            return ChangeResult.Conflict;
        }
    }

    /// <summary>Changes and saves.</summary>
    public static Task<ChangeResult> TryAsync(ProgrammeDbContext db, Action change, CancellationToken ct) => TryAsync(db, () =>
    {
        change();
        return Task.FromResult(true);
    }, ct);
}
