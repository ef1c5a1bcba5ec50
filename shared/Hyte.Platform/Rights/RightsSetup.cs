using Hyte.Modules;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Rights;

/// <summary>Gives an installation its standard roles, and each module's permissions to the roles that the module names.</summary>
/// <remarks>Every method may be called again: what an administrator has decided since stays.</remarks>
public sealed class RightsSetup(IDbContextFactory<PlatformDbContext> contexts)
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        [StandardRoles.MeasureOwner] = PeopleTexts.RoleMeasureOwner,
        [StandardRoles.Coordinator] = PeopleTexts.RoleCoordinator,
        [StandardRoles.Management] = PeopleTexts.RoleManagement,
        [StandardRoles.AssessmentPreparer] = PeopleTexts.RoleAssessmentPreparer,
        [StandardRoles.ParticipationCoordinator] = PeopleTexts.RoleParticipationCoordinator,
        [StandardRoles.Administrator] = PeopleTexts.RoleAdministrator,
    };

    /// <summary>Makes the standard roles and gives them the host's own permissions.</summary>
    public Task EnsureForPlatformAsync(CancellationToken ct) => EnsureAsync(PlatformPermissions.All, ct);

    /// <summary>Gives a module's permissions to their default roles. Called when the module is installed and after an upgrade.</summary>
    public Task EnsureForModuleAsync(ModuleManifest manifest, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return EnsureAsync(manifest.Permissions, ct);
    }

    private async Task EnsureAsync(IReadOnlyList<Permission> permissions, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await IsCompleteAsync(db, permissions, ct)) return;

        var roles = await db.Set<RoleDefinition>().Include(r => r.Permissions).ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, ct);
        foreach (var (order, id) in StandardRoles.All.Index())
        {
            if (roles.ContainsKey(id)) continue;
            roles[id] = new RoleDefinition(id, Titles[id], isStandard: true, order);
            db.Add(roles[id]);
        }

        foreach (var permission in permissions)
        {
            foreach (var roleId in permission.DefaultRoles)
            {
                if (roles.TryGetValue(roleId, out var role)) role.Offer(permission.Id);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    // Nearly every start finds everything in place, and looking costs a fraction of reading to change.
    private static async Task<bool> IsCompleteAsync(PlatformDbContext db, IReadOnlyList<Permission> permissions, CancellationToken ct)
    {
        var roles = await db.Set<RoleDefinition>().AsNoTracking().Include(r => r.Permissions).ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, ct);
        return StandardRoles.All.All(roles.ContainsKey)
            && permissions.All(permission => permission.DefaultRoles.All(id => !roles.TryGetValue(id, out var role) || role.HasDecided(permission.Id)));
    }
}
