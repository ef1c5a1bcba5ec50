using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory;

/// <summary>Another spelling, an inflected form or an abbreviation by which papers mean an entry.</summary>
public sealed class DirectoryAlias
{
    private DirectoryAlias()
    {
    }

    /// <summary>Makes an alias.</summary>
    public DirectoryAlias(string entryCode, string text, string? note)
    {
        EntryCode = entryCode;
        Text = text;
        Note = note;
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The entry that is meant.</summary>
    public string EntryCode { get; private set; } = "";

    /// <summary>The text as papers have it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where it comes from.</summary>
    public string? Note { get; private set; }
}

internal sealed class DirectoryAliasModel : IEntityTypeConfiguration<DirectoryAlias>
{
    public void Configure(EntityTypeBuilder<DirectoryAlias> builder)
    {
        builder.ToTable("directory_alias");
        builder.Property(a => a.Text).HasMaxLength(300);
        builder.Property(a => a.Note).HasMaxLength(2000);
        builder.HasIndex(a => new { a.EntryCode, a.Text }).IsUnique();
        builder.HasOne<DirectoryEntryRow>().WithMany().HasForeignKey(a => a.EntryCode).OnDelete(DeleteBehavior.Cascade);
    }
}
