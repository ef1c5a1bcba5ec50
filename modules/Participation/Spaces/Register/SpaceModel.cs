using Hyte.Participation.Spaces.Time;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Spaces.Register;

internal sealed class SpaceModel : IEntityTypeConfiguration<Space>
{
    public void Configure(EntityTypeBuilder<Space> builder)
    {
        builder.Record("space");
        builder.Property(s => s.Name).HasMaxLength(Space.LongestName);
        builder.Property(s => s.Address).HasMaxLength(Space.LongestName);
        builder.Property(s => s.Description).HasMaxLength(Space.LongestText);
        builder.Property(s => s.Equipment).HasMaxLength(Space.LongestEquipment);
        builder.Property(s => s.AccessibilityNotes).HasMaxLength(Space.LongestText);
        builder.Property(s => s.WithdrawnReason).HasMaxLength(SpaceContent.LongestReason);
        builder.Property(s => s.ContactTitleCode).HasMaxLength(100);
        builder.Property(s => s.Monday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Tuesday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Wednesday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Thursday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Friday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Saturday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.Sunday).HasMaxLength(DayHours.Longest);
        builder.Property(s => s.SearchText).HasMaxLength(12_000);
        builder.HasIndex(s => s.Name);
    }
}

internal sealed class SpaceExceptionModel : IEntityTypeConfiguration<SpaceException>
{
    public void Configure(EntityTypeBuilder<SpaceException> builder)
    {
        builder.Record("space_exception");
        builder.Property(e => e.Hours).HasMaxLength(DayHours.Longest);
        builder.Property(e => e.Reason).HasMaxLength(SpaceContent.LongestReason);
        builder.HasOne<Space>().WithMany().HasForeignKey(e => e.SpaceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.SpaceId, e.Day }).IsUnique();
    }
}
