using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.People;

/// <summary>The open link with which the first administrator is created. There is at most one.</summary>
public sealed class FirstAdministratorLink
{
    /// <summary>Key; always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>SHA-256 of the token, in hexadecimal; the token itself is nowhere.</summary>
    public string TokenHash { get; set; } = "";

    /// <summary>The moment, in UTC, after which it is refused.</summary>
    public DateTime ExpiresAt { get; set; }
}

internal sealed class FirstAdministratorLinkModel : IEntityTypeConfiguration<FirstAdministratorLink>
{
    public void Configure(EntityTypeBuilder<FirstAdministratorLink> builder)
    {
        builder.ToTable("first_administrator_link");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.TokenHash).HasMaxLength(64);
    }
}
