using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Public;

/// <summary>A link that was sent to a person and confirms one thing once. The link itself is not stored, only its fingerprint.</summary>
internal sealed class OneUseLink : Record
{
    private OneUseLink()
    {
    }

    public OneUseLink(string fingerprint, string purpose, int recordId, DateTime expiresAt)
    {
        Fingerprint = fingerprint;
        Purpose = purpose;
        RecordId = recordId;
        ExpiresAt = expiresAt;
    }

    /// <summary>SHA-256 of the key, in hex.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>What it confirms: <c>event.registration</c>.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The record that it confirms.</summary>
    public int RecordId { get; private set; }

    /// <summary>Until when it can be used, in UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was used, in UTC; null when it has not been.</summary>
    public DateTime? UsedAt { get; set; }
}

internal sealed class OneUseLinkModel : IEntityTypeConfiguration<OneUseLink>
{
    public void Configure(EntityTypeBuilder<OneUseLink> builder)
    {
        builder.Record("one_use_link");
        builder.Property(l => l.Fingerprint).HasMaxLength(64);
        builder.Property(l => l.Purpose).HasMaxLength(60);
        builder.HasIndex(l => l.Fingerprint).IsUnique();
        builder.HasIndex(l => new { l.Purpose, l.RecordId });
    }
}
