using Hyte.Modules.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>The directory in memory, read again after a change of it.</summary>
internal sealed class DirectoryCache(IDbContextFactory<PlatformDbContext> contexts, PeopleVersions versions) : IDirectory
{
    // One reference, so that number and snapshot are always seen together.
    private volatile Kept? _kept;

    public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct)
    {
        var version = versions.Directory;
        return _kept is { } kept && kept.Version == version ? ValueTask.FromResult(kept.Snapshot) : ReadAsync(version, ct);
    }

    private async ValueTask<DirectorySnapshot> ReadAsync(long version, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = await db.Set<DirectoryEntryRow>().AsNoTracking().OrderBy(e => e.Code)
            .Select(e => new DirectoryEntry(e.Code, e.Kind, e.Name, e.ParentCode, e.ValidFrom, e.ValidTo)).ToListAsync(ct);
        var aliases = await db.Set<DirectoryAlias>().AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.Text, a.EntryCode }).ToListAsync(ct);
        var holdings = await db.Set<TitleHoldingRow>().AsNoTracking().OrderBy(h => h.From).ThenBy(h => h.Id)
            .Select(h => new TitleHolding(h.TitleCode, h.UserId, h.From, h.To)).ToListAsync(ct);
        var snapshot = new DirectorySnapshot(entries, aliases.Select(a => (a.Text, a.EntryCode)), holdings);
        _kept = new Kept(version, snapshot);
        return snapshot;
    }

    private sealed record Kept(long Version, DirectorySnapshot Snapshot);
}
