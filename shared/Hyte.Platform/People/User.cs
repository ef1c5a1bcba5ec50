using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hyte.Platform.People;

/// <summary>A person who can sign in.</summary>
public sealed class User : IdentityUser
{
    /// <summary>The person's name, shown to administrators and to the person; elsewhere people appear by title.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>False once the account has been closed.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>False when the person has said no to reminders by e-mail.</summary>
    public bool WantsReminders { get; set; } = true;

    /// <summary>True for the invented people of the development environment; they are removed when the product starts in any other.</summary>
    public bool IsDemo { get; init; }
}

internal sealed class UserModel :
    IEntityTypeConfiguration<User>,
    IEntityTypeConfiguration<IdentityUserClaim<string>>,
    IEntityTypeConfiguration<IdentityUserLogin<string>>,
    IEntityTypeConfiguration<IdentityUserToken<string>>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("user");
        builder.Property(u => u.Id).HasMaxLength(64);
        builder.Property(u => u.DisplayName).HasMaxLength(200);
        builder.Property(u => u.LockoutEnd).HasConversion(new ValueConverter<DateTimeOffset, DateTime>(
            moment => moment.UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))));
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<string>> builder) => builder.ToTable("user_claim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<string>> builder) => builder.ToTable("user_login");

    public void Configure(EntityTypeBuilder<IdentityUserToken<string>> builder) => builder.ToTable("user_token");
}
