using Hyte.Platform.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Rights;

/// <summary>How far a granted role reaches.</summary>
public enum ScopeKind
{
    /// <summary>Everywhere.</summary>
    Everything,

    /// <summary>In one module.</summary>
    Module,

    /// <summary>For what belongs to one organisation unit or to a unit below it.</summary>
    Unit,
}

/// <summary>A role that a person has been given.</summary>
public sealed class Grant
{
    private Grant()
    {
    }

    /// <summary>Gives a role.</summary>
    /// <param name="userId">Whom to.</param>
    /// <param name="roleId">Which role.</param>
    /// <param name="scopeKind">How far it reaches.</param>
    /// <param name="scopeValue">Id of the module, code of the unit; empty for everything.</param>
    public Grant(string userId, string roleId, ScopeKind scopeKind, string scopeValue)
    {
        UserId = userId;
        RoleId = roleId;
        ScopeKind = scopeKind;
        ScopeValue = scopeKind == ScopeKind.Everything ? "" : scopeValue;
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Whom the role was given to.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>The role.</summary>
    public string RoleId { get; private set; } = "";

    /// <summary>How far it reaches.</summary>
    public ScopeKind ScopeKind { get; private set; }

    /// <summary>Id of the module or code of the unit; empty for everything.</summary>
    public string ScopeValue { get; private set; } = "";
}

internal sealed class GrantModel : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.ToTable("role_grant");
        builder.Property(g => g.ScopeValue).HasMaxLength(100);
        builder.HasIndex(g => new { g.UserId, g.RoleId, g.ScopeKind, g.ScopeValue }).IsUnique();
        builder.HasOne<User>().WithMany().HasForeignKey(g => g.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RoleDefinition>().WithMany().HasForeignKey(g => g.RoleId).OnDelete(DeleteBehavior.Restrict);
    }
}
