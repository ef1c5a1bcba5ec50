using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Calendar;

/// <summary>An event of the whole city that belongs to no module: a meeting, a survey, a workshop.</summary>
public sealed class CalendarEvent
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 500;

    /// <summary>The longest topic, in characters.</summary>
    public const int LongestTopic = 1000;

    /// <summary>The longest words on whom it is for, in characters.</summary>
    public const int LongestAudience = 1000;

    /// <summary>The longest words on who arranges it, in characters.</summary>
    public const int LongestOrganiser = 500;

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Number in the seed file, by which it is not loaded twice.</summary>
    public int? Number { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Start { get; init; }

    /// <summary>Last day; equal to the first for a one-day event.</summary>
    public DateOnly End { get; init; }

    /// <summary>What happens.</summary>
    public string Title { get; init; } = "";

    /// <summary>Code of the body whose event it is, when it is some body's.</summary>
    public string? BodyCode { get; init; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    /// <summary>Whom it is for.</summary>
    public string? Audience { get; init; }

    /// <summary>Who arranges it.</summary>
    public string? Organiser { get; init; }

    /// <summary>The document that tells of it.</summary>
    public string? Source { get; init; }

    /// <summary>Line in it, from 1.</summary>
    public int? SourceLine { get; init; }

    /// <summary>The import that brought it; null when it came otherwise.</summary>
    public int? ImportId { get; init; }
}

internal sealed class CalendarEventModel : IEntityTypeConfiguration<CalendarEvent>
{
    public void Configure(EntityTypeBuilder<CalendarEvent> builder)
    {
        builder.ToTable("calendar_event");
        builder.Property(e => e.Title).HasMaxLength(CalendarEvent.LongestTitle);
        builder.Property(e => e.BodyCode).HasMaxLength(100);
        builder.Property(e => e.Topic).HasMaxLength(CalendarEvent.LongestTopic);
        builder.Property(e => e.Audience).HasMaxLength(CalendarEvent.LongestAudience);
        builder.Property(e => e.Organiser).HasMaxLength(CalendarEvent.LongestOrganiser);
        builder.Property(e => e.Source).HasMaxLength(100);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => e.Start);
        // No foreign key: SQLite would have to build the table anew, and imports are never removed.
        builder.HasIndex(e => e.ImportId);
    }
}
