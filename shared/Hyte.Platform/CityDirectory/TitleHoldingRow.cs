using Hyte.Platform.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory;

/// <summary>A person in a title for a time. Several may hold one title at once.</summary>
public sealed class TitleHoldingRow
{
    private TitleHoldingRow()
    {
    }

    /// <summary>Puts a person into a title.</summary>
    public TitleHoldingRow(string titleCode, string userId, DateOnly from, DateOnly? to)
    {
        TitleCode = titleCode;
        UserId = userId;
        From = from;
        To = to;
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The title.</summary>
    public string TitleCode { get; private set; } = "";

    /// <summary>The person.</summary>
    public string UserId { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, or null when it goes on.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Ends the holding.</summary>
    public void End(DateOnly lastDay) => To = lastDay;
}

internal sealed class TitleHoldingModel : IEntityTypeConfiguration<TitleHoldingRow>
{
    public void Configure(EntityTypeBuilder<TitleHoldingRow> builder)
    {
        builder.ToTable("title_holding");
        builder.HasIndex(h => h.UserId);
        builder.HasOne<DirectoryEntryRow>().WithMany().HasForeignKey(h => h.TitleCode).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<User>().WithMany().HasForeignKey(h => h.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
