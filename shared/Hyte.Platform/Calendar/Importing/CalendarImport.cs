using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>An import of events.</summary>
public sealed class CalendarImport : KeptImport
{
    private CalendarImport()
    {
    }

    internal CalendarImport(string paper, IReadOnlyCollection<KeptLine> lines, Actor by, DateTime at)
        : base(paper, lines, by, at)
    {
    }

    /// <summary>When it was undone, in UTC; null when it stands.</summary>
    public DateTime? UndoneAt { get; private set; }

    /// <summary>Who undid it.</summary>
    public string? UndoneByName { get; private set; }

    /// <summary>Marks it undone.</summary>
    /// <exception cref="RuleBrokenException"><c>import.undone</c>: it was already.</exception>
    internal void Undo(Actor by, DateTime at)
    {
        if (UndoneAt is not null) throw new RuleBrokenException("import.undone", string.Format(ImportTexts.UndoneAlready, UndoneByName));
        (UndoneAt, UndoneByName) = (at, by.Name);
    }
}

internal sealed class CalendarImportModel : IEntityTypeConfiguration<CalendarImport>
{
    public void Configure(EntityTypeBuilder<CalendarImport> builder)
    {
        builder.ToTable("calendar_import");
        builder.Property(i => i.Paper).HasMaxLength(KeptImport.LongestPaper);
        builder.Property(i => i.Lines).HasMaxLength(-1);
    }
}
