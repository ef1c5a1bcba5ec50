using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Rights;

/// <summary>Makes roles and decides what each may do.</summary>
public sealed class RoleChanges(PlatformDbContext db, PermissionCatalogue permissions, AuditLog audit)
{
    // Without these nobody could undo the change.
    private static readonly string[] KeptByAdministrator = [PlatformPermissions.UsersManage, PlatformPermissions.RolesManage];

    /// <summary>Makes a role without permissions.</summary>
    /// <returns>The new role's id.</returns>
    /// <exception cref="RuleBrokenException">There is a role of the name.</exception>
    public async Task<string> CreateAsync(string title, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var id = Slug.Of(title);
        if (id.Length == 0 || await db.Set<RoleDefinition>().AnyAsync(r => r.Id == id, ct)) throw new RuleBrokenException("role.exists", PeopleTexts.RoleExists);
        var last = await db.Set<RoleDefinition>().MaxAsync(r => (int?)r.Order, ct) ?? 0;
        db.Add(new RoleDefinition(id, title.Trim(), isStandard: false, last + 1));
        audit.Add(db, "role.created", id, after: title.Trim());
        await db.SaveChangesAsync(ct);
        return id;
    }

    /// <summary>Renames a role and decides which of the declared permissions it holds. Permissions of modules that are not installed stay as they are.</summary>
    /// <param name="id">The role.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="title">Its name.</param>
    /// <param name="held">Ids of the permissions that it is to hold.</param>
    /// <param name="ct">Cancels the change.</param>
    /// <exception cref="RuleBrokenException">Somebody else has changed the role, or the administrator would lose the right to administer.</exception>
    public async Task ChangeAsync(string id, int version, string title, IReadOnlyCollection<string> held, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var role = await db.Set<RoleDefinition>().Include(r => r.Permissions).SingleOrDefaultAsync(r => r.Id == id, ct)
            ?? throw new RuleBrokenException("role.unknown", PeopleTexts.RoleUnknown);
        if (role.Version != version) throw ChangedMeanwhile();
        if (id == StandardRoles.Administrator && KeptByAdministrator.Except(held, StringComparer.Ordinal).Any())
            throw new RuleBrokenException("role.administrator-keeps", PeopleTexts.AdministratorKeeps);

        var before = Describe(role);
        if (role.Title != title.Trim()) role.Rename(title.Trim());
        var current = role.Held.ToHashSet(StringComparer.Ordinal);
        foreach (var permission in permissions.Groups.SelectMany(g => g.Permissions).Select(p => p.Id))
        {
            var wanted = held.Contains(permission, StringComparer.Ordinal);
            if (wanted != current.Contains(permission)) role.Set(permission, wanted);
        }

        if (role.Version == version) return;
        audit.Add(db, "role.changed", id, before, Describe(role));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw ChangedMeanwhile();
        }
    }

    /// <summary>Removes a role of the city's own making.</summary>
    /// <exception cref="RuleBrokenException">It is a standard role, or somebody has it.</exception>
    public async Task RemoveAsync(string id, CancellationToken ct)
    {
        if (await db.Set<RoleDefinition>().Include(r => r.Permissions).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } role) return;
        if (role.IsStandard) throw new RuleBrokenException("role.standard", PeopleTexts.RoleStandard);
        if (await db.Set<Grant>().AnyAsync(g => g.RoleId == id, ct)) throw new RuleBrokenException("role.in-use", PeopleTexts.RoleInUse);
        db.Remove(role);
        audit.Add(db, "role.removed", id, before: Describe(role));
        await db.SaveChangesAsync(ct);
    }

    private static RuleBrokenException ChangedMeanwhile() => new("role.changed", PeopleTexts.RoleChangedMeanwhile);

    private static string Describe(RoleDefinition role) => $"{role.Title}: {string.Join(", ", role.Held.Order(StringComparer.Ordinal))}";
}
