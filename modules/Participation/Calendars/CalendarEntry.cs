namespace Hyte.Participation.Calendars;

/// <summary>Something as the calendars of people get it.</summary>
internal sealed record CalendarEntry
{
    /// <summary>The same at every reading, different from every other entry of the world.</summary>
    public required string Uid { get; init; }

    public required string Name { get; init; }

    public required CalendarTime When { get; init; }

    public string? Place { get; init; }

    public string? Description { get; init; }

    /// <summary>The whole address of its page.</summary>
    public string? Address { get; init; }

    public required CalendarStatus Status { get; init; }

    /// <summary>Grows with every change, so that a calendar knows the newer of two.</summary>
    public required int Sequence { get; init; }

    /// <summary>When it changed last, in UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>When this text of it was made, in UTC.</summary>
    public required DateTime StampedAt { get; init; }
}

/// <summary>When an entry of a calendar is.</summary>
internal abstract record CalendarTime
{
    /// <summary>From a moment on, in UTC.</summary>
    /// <param name="From">When it begins.</param>
    /// <param name="To">When it ends, later; null when that is not known.</param>
    internal sealed record Moments(DateTime From, DateTime? To) : CalendarTime;

    /// <summary>Whole days.</summary>
    /// <param name="First">The first.</param>
    /// <param name="Last">The last, which belongs to it.</param>
    internal sealed record Days(DateOnly First, DateOnly Last) : CalendarTime;
}

/// <summary>The states of RFC 5545, in its own words.</summary>
internal enum CalendarStatus
{
    Confirmed,
    Tentative,
    Cancelled,
}
