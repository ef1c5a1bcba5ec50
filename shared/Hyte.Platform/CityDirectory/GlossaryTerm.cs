using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.CityDirectory;

/// <summary>An abbreviation that the city's papers explain.</summary>
public sealed class GlossaryTerm
{
    private GlossaryTerm()
    {
    }

    /// <summary>Makes a term.</summary>
    public GlossaryTerm(string abbreviation, string meaning, string? source, int? sourceLine)
    {
        Abbreviation = abbreviation;
        Meaning = meaning;
        Source = source;
        SourceLine = sourceLine;
    }

    /// <summary>The abbreviation; unique.</summary>
    public string Abbreviation { get; private set; } = "";

    /// <summary>What it stands for.</summary>
    public string Meaning { get; private set; } = "";

    /// <summary>The document that says so.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in it, from 1.</summary>
    public int? SourceLine { get; private set; }
}

internal sealed class GlossaryTermModel : IEntityTypeConfiguration<GlossaryTerm>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> builder)
    {
        builder.ToTable("glossary_term");
        builder.HasKey(t => t.Abbreviation);
        builder.Property(t => t.Abbreviation).HasMaxLength(100);
        builder.Property(t => t.Meaning).HasMaxLength(1000);
        builder.Property(t => t.Source).HasMaxLength(100);
    }
}
