using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory;

/// <summary>A seed file, or all files of a module together, that has been loaded. While its content is the same it is not even read: what people have changed or removed since stays so.</summary>
public sealed class SeededFile
{
    /// <summary>Name of the file, or <c>modules/{id}</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>SHA-256 of its content (with a module's files also of the code that reads them), in hexadecimal.</summary>
    public string Hash { get; set; } = "";
}

internal sealed class SeededFileModel : IEntityTypeConfiguration<SeededFile>
{
    public void Configure(EntityTypeBuilder<SeededFile> builder)
    {
        builder.ToTable("seeded_file");
        builder.HasKey(f => f.Name);
        builder.Property(f => f.Name).HasMaxLength(100);
        builder.Property(f => f.Hash).HasMaxLength(64);
    }
}
