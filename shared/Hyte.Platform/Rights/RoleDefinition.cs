using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Rights;

/// <summary>A role: a named set of permissions.</summary>
public sealed class RoleDefinition
{
    private readonly List<RolePermission> _permissions = [];

    private RoleDefinition()
    {
    }

    /// <summary>Makes a role without permissions.</summary>
    public RoleDefinition(string id, string title, bool isStandard, int order)
    {
        Id = id;
        Title = title;
        IsStandard = isStandard;
        Order = order;
    }

    /// <summary>Stable key, lower-case ASCII: <c>measure-owner</c>.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The name that people see, in Finnish.</summary>
    public string Title { get; private set; } = "";

    /// <summary>True for the roles that every installation has; they cannot be removed.</summary>
    public bool IsStandard { get; private set; }

    /// <summary>Place in lists; the standard roles come first.</summary>
    public int Order { get; private set; }

    /// <summary>Raised at every change, so that two editors see each other.</summary>
    public int Version { get; private set; }

    /// <summary>The permissions that the role holds, and those that an administrator has taken from it.</summary>
    public IReadOnlyList<RolePermission> Permissions => _permissions;

    /// <summary>Ids of the permissions that the role holds.</summary>
    public IEnumerable<string> Held => _permissions.Where(p => p.IsHeld).Select(p => p.PermissionId);

    /// <summary>Renames the role.</summary>
    public void Rename(string title)
    {
        Title = title;
        Version++;
    }

    /// <summary>Gives or takes a permission.</summary>
    public void Set(string permission, bool held)
    {
        if (Find(permission) is { } known) known.IsHeld = held;
        else if (held) _permissions.Add(new RolePermission(Id, permission));
        else return;
        Version++;
    }

    /// <summary>Tells whether the permission has been given or taken.</summary>
    internal bool HasDecided(string permission) => Find(permission) is not null;

    /// <summary>Gives a permission that a module wants the role to have, unless that has been decided before.</summary>
    /// <returns>False when it had been given or taken already.</returns>
    public bool Offer(string permission)
    {
        if (HasDecided(permission)) return false;
        Set(permission, held: true);
        return true;
    }

    private RolePermission? Find(string permission) =>
        _permissions.Find(p => string.Equals(p.PermissionId, permission, StringComparison.Ordinal));
}

/// <summary>What has been decided of one permission in one role.</summary>
public sealed class RolePermission
{
    private RolePermission()
    {
    }

    internal RolePermission(string roleId, string permissionId)
    {
        RoleId = roleId;
        PermissionId = permissionId;
        IsHeld = true;
    }

    /// <summary>The role.</summary>
    public string RoleId { get; private set; } = "";

    /// <summary>The permission's id.</summary>
    public string PermissionId { get; private set; } = "";

    /// <summary>False when an administrator has taken it away. The row stays, so that the next start does not give it back.</summary>
    public bool IsHeld { get; internal set; }
}

internal sealed class RoleModel : IEntityTypeConfiguration<RoleDefinition>, IEntityTypeConfiguration<RolePermission>
{
    public void Configure(EntityTypeBuilder<RoleDefinition> builder)
    {
        builder.ToTable("role");
        builder.Property(r => r.Id).HasMaxLength(64);
        builder.Property(r => r.Title).HasMaxLength(200);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasMany(r => r.Permissions).WithOne().HasForeignKey(p => p.RoleId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(r => r.Held);
    }

    public void Configure(EntityTypeBuilder<RolePermission> builder)
    {
        builder.ToTable("role_permission");
        builder.HasKey(p => new { p.RoleId, p.PermissionId });
        builder.Property(p => p.PermissionId).HasMaxLength(128);
    }
}
