using Hyte.Participation.Privacy;
using Hyte.Participation.Spaces.Register;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Spaces.Bookings;

internal sealed class BookingModel : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.Record("space_booking");
        builder.Property(b => b.Purpose).HasMaxLength(Booking.LongestText);
        builder.Property(b => b.Organisation).HasMaxLength(Booking.LongestName);
        builder.Property(b => b.BookerUserId).HasMaxLength(64);
        builder.Property(b => b.BookerName).HasMaxLength(Booking.LongestName);
        builder.Property(b => b.BookerEmail).HasMaxLength(EmailKey.Longest);
        builder.Property(b => b.EndReason).HasMaxLength(SpaceContent.LongestReason);
        builder.Property(b => b.EndedBy).HasMaxLength(Booking.LongestName);
        builder.HasOne<Space>().WithMany().HasForeignKey(b => b.SpaceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BookingSeries>().WithMany().HasForeignKey(b => b.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Slots).WithOne().HasForeignKey(s => s.BookingId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(b => b.Slots).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(b => new { b.SpaceId, b.StartsAt });
        builder.HasIndex(b => new { b.State, b.StartsAt });
        builder.HasIndex(b => b.BookerUserId);
        builder.HasIndex(b => b.BookerEmail);
    }
}

internal sealed class BookedSlotModel : IEntityTypeConfiguration<BookedSlot>
{
    public void Configure(EntityTypeBuilder<BookedSlot> builder)
    {
        builder.ToTable("space_slot");
        builder.HasKey(s => new { s.SpaceId, s.Slot });
        builder.Property(s => s.Slot).ValueGeneratedNever();
        builder.HasOne<Space>().WithMany().HasForeignKey(s => s.SpaceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BookingSeriesModel : IEntityTypeConfiguration<BookingSeries>
{
    public void Configure(EntityTypeBuilder<BookingSeries> builder)
    {
        builder.Record("space_series");
        builder.HasOne<Space>().WithMany().HasForeignKey(s => s.SpaceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CalendarKeyModel : IEntityTypeConfiguration<CalendarKey>
{
    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.Record("space_calendar_key");
        builder.Property(k => k.UserId).HasMaxLength(64);
        builder.Property(k => k.Fingerprint).HasMaxLength(64);
        builder.HasIndex(k => k.UserId).IsUnique();
        builder.HasIndex(k => k.Fingerprint).IsUnique();
    }
}
