using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Audit;

/// <summary>One act that an administrator or an auditor must be able to see afterwards.</summary>
public sealed class AuditEntry
{
    /// <summary>Key; grows with time.</summary>
    public long Id { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Id of whoever acted.</summary>
    public string ActorId { get; init; } = "";

    /// <summary>How the actor is shown.</summary>
    public string ActorName { get; init; } = "";

    /// <summary>Stable code of the act: <c>module.enabled</c>.</summary>
    public string Act { get; init; } = "";

    /// <summary>What was acted on: a module's id, a user's id…</summary>
    public string Target { get; init; } = "";

    /// <summary>The state before, in words or JSON.</summary>
    public string? Before { get; init; }

    /// <summary>The state after.</summary>
    public string? After { get; init; }
}

internal sealed class AuditEntryModel : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit");
        builder.HasIndex(e => e.At);
        builder.HasIndex(e => e.Target);
    }
}
