using System.Collections.Concurrent;
using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Hyte.Platform.Rights;

/// <summary>Everybody's rights, read once and kept until something changes or the day turns.</summary>
internal sealed class UserRightsCache : IDisposable
{
    private readonly IDbContextFactory<PlatformDbContext> _contexts;
    private readonly IDirectory _directory;
    private readonly IModuleStates _modules;
    private readonly PermissionCatalogue _permissions;
    private readonly PeopleVersions _versions;
    private readonly CityClock _clock;
    private readonly ConcurrentDictionary<string, (long Version, UserRights Rights)> _known = new(StringComparer.Ordinal);
    private readonly IDisposable _moduleChanges;

    public UserRightsCache(
        IDbContextFactory<PlatformDbContext> contexts, IDirectory directory, IModuleStates modules, PermissionCatalogue permissions, PeopleVersions versions, CityClock clock)
    {
        (_contexts, _directory, _modules, _permissions, _versions, _clock) = (contexts, directory, modules, permissions, versions, clock);
        _moduleChanges = ChangeToken.OnChange(modules.Changed, versions.RightsChanged);
    }

    /// <summary>The person's rights today; null when there is no such person or the account has been closed.</summary>
    public async ValueTask<UserRights?> GetAsync(string userId, CancellationToken ct)
    {
        // Taken before reading: a change during the read leaves the result under an old number.
        var version = _versions.Rights;
        var today = _clock.Today;
        if (_known.TryGetValue(userId, out var known) && known.Version == version && known.Rights.Day == today) return known.Rights;

        var rights = await ReadAsync(userId, today, ct);
        if (rights is null) _known.TryRemove(userId, out _);
        else _known[userId] = (version, rights);
        return rights;
    }

    public void Dispose() => _moduleChanges.Dispose();

    private async Task<UserRights?> ReadAsync(string userId, DateOnly today, CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        var name = await db.Users.Where(u => u.Id == userId && u.IsActive).Select(u => u.DisplayName).SingleOrDefaultAsync(ct);
        if (name is null) return null;

        var grants = await (
            from grant in db.Set<Grant>()
            join role in db.Set<RoleDefinition>() on grant.RoleId equals role.Id
            where grant.UserId == userId
            orderby role.Order, role.Id
            select new
            {
                grant.ScopeKind,
                grant.ScopeValue,
                role.Title,
                Permissions = role.Permissions.Where(p => p.IsHeld).Select(p => p.PermissionId).ToList(),
            }).AsNoTracking().ToListAsync(ct);

        var directory = await _directory.GetAsync(ct);
        var titles = directory.Entries
            .Where(e => e.Kind == DirectoryKind.Title && directory.HoldersOf(e.Code, today).Contains(userId, StringComparer.Ordinal))
            .OrderBy(e => e.Name, StringComparer.Ordinal)
            .ToList();

        var held = grants.SelectMany(g => g.Permissions.Where(p => Reaches(g.ScopeKind, g.ScopeValue, p))
                .Select(p => (p, g.ScopeKind == ScopeKind.Unit ? g.ScopeValue : null)))
            .Append((PlatformPermissions.HomeView, null))
            .ToList();
        var shownAs = titles.FirstOrDefault()?.Name ?? grants.FirstOrDefault()?.Title ?? name;
        return new UserRights(new Actor(userId, shownAs), [.. titles.Select(t => t.Code)], held, directory, today);
    }

    private bool Reaches(ScopeKind kind, string value, string permission)
    {
        if (!_permissions.Declares(permission)) return false;
        var owner = PermissionCatalogue.OwnerOf(permission);
        var isPlatform = owner == PlatformPermissions.Owner;
        if (!isPlatform && !_modules.IsEnabled(owner)) return false;
        return kind switch
        {
            ScopeKind.Everything => true,
            ScopeKind.Module => owner == value,
            // The host's own pages belong to no unit: a grant for a unit must not open them.
            _ => !isPlatform,
        };
    }
}
