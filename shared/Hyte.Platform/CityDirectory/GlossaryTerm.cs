using Hyte.Modules.People;
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

    /// <summary>The abbreviation; unique, and never changes.</summary>
    public string Abbreviation { get; private set; } = "";

    /// <summary>What it stands for.</summary>
    public string Meaning { get; private set; } = "";

    /// <summary>The document that says so.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in it, from 1.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The import that brought it, as <see cref="IGlossary.LearnAsync"/> names it; null when it came otherwise or somebody has changed it since.</summary>
    public string? Import { get; private set; }

    /// <summary>Raised at every change, so that two editors see each other.</summary>
    public int Version { get; private set; }

    /// <summary>Writes what it stands for and where that is said.</summary>
    public void Explain(string meaning, string? source)
    {
        // The line is of the source that it was written with.
        if (source != Source) SourceLine = null;
        (Meaning, Source, Import) = (meaning, source, null);
        Version++;
    }

    internal GlossaryTerm From(string import)
    {
        Import = import;
        return this;
    }
}

internal sealed class GlossaryTermModel : IEntityTypeConfiguration<GlossaryTerm>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> builder)
    {
        builder.ToTable("glossary_term");
        builder.HasKey(t => t.Abbreviation);
        builder.Property(t => t.Abbreviation).HasMaxLength(ExplainedAbbreviation.LongestAbbreviation);
        builder.Property(t => t.Meaning).HasMaxLength(ExplainedAbbreviation.LongestMeaning);
        builder.Property(t => t.Source).HasMaxLength(ExplainedAbbreviation.LongestSource);
        builder.Property(t => t.Import).HasMaxLength(80);
        builder.Property(t => t.Version).IsConcurrencyToken();
    }
}
