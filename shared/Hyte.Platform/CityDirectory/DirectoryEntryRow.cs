using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory;

/// <summary>An entry of the city's directory: a unit, body, company, partner, group or title.</summary>
/// <remarks>Entries are ended, never removed: old measures go on pointing to them.</remarks>
public sealed class DirectoryEntryRow
{
    private DirectoryEntryRow()
    {
    }

    /// <summary>Makes an entry.</summary>
    public DirectoryEntryRow(string code, DirectoryKind kind, string name)
    {
        Code = code;
        Kind = kind;
        Name = name;
    }

    /// <summary>Stable ASCII key.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What it is; never changes.</summary>
    public DirectoryKind Kind { get; private set; }

    /// <summary>The name that people see.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The entry above, when known.</summary>
    public string? ParentCode { get; private set; }

    /// <summary>First day, or null when it has always been.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day, or null when it goes on.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>A remark for those who keep the directory.</summary>
    public string? Note { get; private set; }

    /// <summary>Raised at every change, so that two editors see each other.</summary>
    public int Version { get; private set; }

    /// <summary>Writes what may change.</summary>
    public void Describe(string name, string? parentCode, DateOnly? validFrom, DateOnly? validTo, string? note)
    {
        Name = name;
        ParentCode = parentCode;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Note = note;
        Version++;
    }
}

internal sealed class DirectoryEntryModel : IEntityTypeConfiguration<DirectoryEntryRow>
{
    public void Configure(EntityTypeBuilder<DirectoryEntryRow> builder)
    {
        builder.ToTable("directory_entry");
        builder.HasKey(e => e.Code);
        builder.Property(e => e.Code).HasMaxLength(100);
        builder.Property(e => e.ParentCode).HasMaxLength(100);
        builder.Property(e => e.Name).HasMaxLength(300);
        builder.Property(e => e.Note).HasMaxLength(2000);
        builder.Property(e => e.Version).IsConcurrencyToken();
    }
}
