using Hyte.Modules.People;
using Hyte.Platform.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>An import of the directory.</summary>
public sealed class DirectoryImport : KeptImport
{
    private DirectoryImport()
    {
    }

    internal DirectoryImport(string paper, IReadOnlyCollection<KeptLine> lines, Actor by, DateTime at)
        : base(paper, lines, by, at)
    {
    }
}

internal sealed class DirectoryImportModel : IEntityTypeConfiguration<DirectoryImport>
{
    public void Configure(EntityTypeBuilder<DirectoryImport> builder)
    {
        builder.ToTable("directory_import");
        builder.Property(i => i.Paper).HasMaxLength(KeptImport.LongestPaper);
        builder.Property(i => i.Lines).HasMaxLength(-1);
    }
}
