using Hyte.Platform.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Reminders;

/// <summary>The last day on which a person was sent a digest, kept so that a restart does not send it twice.</summary>
public sealed class ReminderSent
{
    /// <summary>The person; key.</summary>
    public string UserId { get; init; } = "";

    /// <summary>The day in the city.</summary>
    public DateOnly Day { get; set; }
}

internal sealed class ReminderSentModel : IEntityTypeConfiguration<ReminderSent>
{
    public void Configure(EntityTypeBuilder<ReminderSent> builder)
    {
        builder.ToTable("reminder_sent");
        builder.HasKey(s => s.UserId);
        builder.HasOne<User>().WithOne().HasForeignKey<ReminderSent>(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
