using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Statements;

/// <summary>A matter on which one or more advisory bodies are asked for a statement.</summary>
internal sealed class StatementMatter : Record
{
    // The column's bound: the end of a description that is as long as its question is not searched.
    private const int LongestSearchText = 8000;

    private StatementMatter()
    {
    }

    public StatementMatter(MatterContent content, string? reference, DateOnly askedOn, string askedById)
    {
        Reference = reference;
        AskedOn = askedOn;
        AskedById = askedById;
        Write(content);
    }

    public string Title { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>Where the matter's papers are: a web address or a path inside the product.</summary>
    public string? Address { get; private set; }

    /// <summary>What the matter is in another module: <c>impact:12</c>. Null when it was asked by hand.</summary>
    public string? Reference { get; private set; }

    public string Question { get; private set; } = "";

    /// <summary>The last day for giving the statement.</summary>
    public DateOnly DueOn { get; private set; }

    public DateOnly AskedOn { get; private set; }

    /// <summary>The user who asked, and whose task it is to tell how the statement was used.</summary>
    public string AskedById { get; private set; } = "";

    /// <summary>Who asks, in words: a title, a unit or a body.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>The directory's code of who asks, when it knows them.</summary>
    public string? AskedByCode { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public List<Statement> Statements { get; } = [];

    public void Write(MatterContent content)
    {
        Title = content.Title;
        Description = content.Description;
        Address = content.Address;
        Question = content.Question;
        DueOn = content.DueOn;
        AskedBy = content.AskedBy;
        AskedByCode = content.AskedByCode;
        var words = Modules.Search.SearchText.Fold($"{Title} {AskedBy} {Question} {Description}");
        SearchText = words.Length > LongestSearchText ? words[..LongestSearchText] : words;
    }
}

internal sealed class StatementMatterModel : IEntityTypeConfiguration<StatementMatter>
{
    public void Configure(EntityTypeBuilder<StatementMatter> builder)
    {
        builder.Record("statement_matter");
        builder.Property(m => m.Title).HasMaxLength(MatterContent.LongestTitle);
        builder.Property(m => m.Description).HasMaxLength(MatterContent.LongestText);
        builder.Property(m => m.Address).HasMaxLength(MatterContent.LongestAddress);
        builder.Property(m => m.Reference).HasMaxLength(MatterContent.LongestReference);
        builder.Property(m => m.Question).HasMaxLength(MatterContent.LongestText);
        builder.Property(m => m.AskedById).HasMaxLength(64);
        builder.Property(m => m.AskedBy).HasMaxLength(MatterContent.LongestName);
        builder.Property(m => m.AskedByCode).HasMaxLength(100);
        builder.HasIndex(m => m.Reference);
        builder.HasIndex(m => m.AskedOn);
    }
}
