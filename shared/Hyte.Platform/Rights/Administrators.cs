using Hyte.Modules;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Rights;

/// <summary>Who can let others in. There is always at least one.</summary>
internal static class Administrators
{
    /// <summary>People with an open account who have the administrator's role everywhere.</summary>
    public static IQueryable<string> AdministratorIds(this PlatformDbContext db) =>
        from grant in db.Set<Grant>()
        join user in db.Users on grant.UserId equals user.Id
        where user.IsActive && grant.RoleId == StandardRoles.Administrator && grant.ScopeKind == ScopeKind.Everything
        select user.Id;

    /// <summary>Refuses what would leave the product without an administrator. Ask inside the transaction that makes the change.</summary>
    public static async Task EnsureAnotherAdministratorAsync(this PlatformDbContext db, string userId, CancellationToken ct)
    {
        var all = await db.AdministratorIds().ToListAsync(ct);
        if (all.Contains(userId, StringComparer.Ordinal) && all.TrueForAll(id => id == userId))
            throw new RuleBrokenException("people.last-administrator", PeopleTexts.LastAdministrator);
    }
}
