using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Modules;

/// <summary>A module's state as it outlives a restart.</summary>
public sealed class ModuleRow
{
    /// <summary>The module's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the administrator wants.</summary>
    public DesiredState Desired { get; set; }

    /// <summary>When that was last said, in UTC.</summary>
    public DateTime DesiredAt { get; set; }

    /// <summary>Who said it.</summary>
    public string DesiredBy { get; set; } = "";

    /// <summary>What was last seen.</summary>
    public ObservedState Observed { get; set; }

    /// <summary>Why it was faulted or incompatible.</summary>
    public string? Reason { get; set; }

    /// <summary>When it was installed, in UTC; null when it is not.</summary>
    public DateTime? InstalledAt { get; set; }

    /// <summary>The version of the module that last ran.</summary>
    public string Version { get; set; } = "";

    /// <summary>All that a start may change, to be compared.</summary>
    internal (ObservedState, string?, DateTime?, string) Seen => (Observed, Reason, InstalledAt, Version);
}

internal sealed class ModuleRowModel : IEntityTypeConfiguration<ModuleRow>
{
    public void Configure(EntityTypeBuilder<ModuleRow> builder)
    {
        builder.ToTable("module");
        builder.Property(m => m.Id).HasMaxLength(64);
    }
}
