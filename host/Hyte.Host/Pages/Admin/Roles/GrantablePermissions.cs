using Hyte.Platform.Rights;

namespace Hyte.Host.Pages.Admin.Roles;

/// <summary>The permissions that a role can hold or lack.</summary>
internal static class GrantablePermissions
{
    /// <summary>All but what everybody who has signed in may.</summary>
    public static IReadOnlyList<PermissionGroup> Grantable(this PermissionCatalogue catalogue) =>
    [
        .. catalogue.Groups
            .Select(g => g with { Permissions = [.. g.Permissions.Where(p => p.Id != PlatformPermissions.HomeView)] })
            .Where(g => g.Permissions.Count > 0),
    ];
}
