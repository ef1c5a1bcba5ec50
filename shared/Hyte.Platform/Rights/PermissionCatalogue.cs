using System.Collections.Frozen;
using Hyte.Modules;

namespace Hyte.Platform.Rights;

/// <summary>Every permission that the host and its modules declare. Each is also the name of an authorization policy.</summary>
public sealed class PermissionCatalogue
{
    private readonly FrozenDictionary<string, Permission> _byId;

    /// <summary>Gathers the host's permissions and those of every module that was found, switched on or not.</summary>
    public PermissionCatalogue(IEnumerable<ModuleManifest> manifests)
    {
        Groups =
        [
            new PermissionGroup(PlatformPermissions.Owner, PeopleTexts.PlatformName, PlatformPermissions.All),
            .. manifests.OrderBy(m => m.Id, StringComparer.Ordinal).Select(m => new PermissionGroup(m.Id, m.Name, m.Permissions)),
        ];
        _byId = Groups.SelectMany(g => g.Permissions).DistinctBy(p => p.Id, StringComparer.Ordinal).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The permissions by owner, the host first.</summary>
    public IReadOnlyList<PermissionGroup> Groups { get; }

    /// <summary>Tells whether somebody declares the permission.</summary>
    public bool Declares(string permission) => _byId.ContainsKey(permission);

    /// <summary>The module (or <see cref="PlatformPermissions.Owner"/>) that a permission belongs to: the word before its first dot.</summary>
    public static string OwnerOf(string permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        var dot = permission.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? permission : permission[..dot];
    }
}

/// <summary>The permissions of one owner.</summary>
/// <param name="Owner">Id of the module, or <see cref="PlatformPermissions.Owner"/>.</param>
/// <param name="Name">The name that users see.</param>
/// <param name="Permissions">What the owner declares.</param>
public sealed record PermissionGroup(string Owner, string Name, IReadOnlyList<Permission> Permissions);
