using Hyte.Participation.Privacy;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Feedback;

internal sealed class FeedbackItemModel : IEntityTypeConfiguration<FeedbackItem>
{
    public void Configure(EntityTypeBuilder<FeedbackItem> builder)
    {
        builder.Record("feedback");
        // The rule once more, for whatever writes past the class.
        builder.ToTable(table => table.HasCheckConstraint("CK_feedback_closed_is_answered", "\"Stage\" <> 'Closed' OR \"AnsweredOn\" IS NOT NULL OR \"ClosedBecause\" IS NOT NULL"));
        builder.Property(f => f.Subject).HasMaxLength(FeedbackContent.LongestSubject);
        builder.Property(f => f.Text).HasMaxLength(FeedbackContent.LongestText);
        builder.Property(f => f.Area).HasMaxLength(FeedbackContent.LongestName);
        builder.Property(f => f.SenderName).HasMaxLength(FeedbackContent.LongestName);
        builder.Property(f => f.SenderEmail).HasMaxLength(EmailKey.Longest);
        builder.Property(f => f.UnitCode).HasMaxLength(100);
        builder.Property(f => f.ClosedBecause).HasMaxLength(FeedbackContent.LongestReason);
        builder.Property(f => f.PublishedSaid).HasMaxLength(PublishedContent.Longest);
        builder.Property(f => f.PublishedDid).HasMaxLength(PublishedContent.Longest);
        builder.Ignore(f => f.HasSender);
        builder.Ignore(f => f.MayBeMailed);
        builder.HasIndex(f => f.SenderEmail);
        builder.HasIndex(f => new { f.Stage, f.UnitCode });
        builder.HasIndex(f => f.ReceivedOn);
        builder.HasIndex(f => f.PublishedOn);
    }
}

internal sealed class FeedbackMessageModel : IEntityTypeConfiguration<FeedbackMessage>
{
    public void Configure(EntityTypeBuilder<FeedbackMessage> builder)
    {
        builder.Record("feedback_message");
        builder.Property(m => m.Text).HasMaxLength(FeedbackContent.LongestText);
        builder.Property(m => m.By).HasMaxLength(FeedbackContent.LongestName);
        builder.HasOne(m => m.Item).WithMany(f => f.Messages).HasForeignKey(m => m.ItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
