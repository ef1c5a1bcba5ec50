namespace Hyte.Platform.Calendar.Importing;

/// <summary>A line of a paper as it was read.</summary>
/// <param name="Key">Unique in the paper.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Text">All that it says.</param>
/// <param name="Event">The event that it tells of; null for a heading or prose.</param>
internal sealed record EventPaperLine(string Key, string Place, string Text, WrittenEvent? Event);

/// <summary>An event as a paper tells of it.</summary>
/// <param name="Start">First day; null when it could not be read.</param>
/// <param name="End">Last day; null for an event of one day.</param>
/// <param name="Title">What happens.</param>
/// <param name="Detail">The rest; null when there is none.</param>
internal sealed record WrittenEvent(DateOnly? Start, DateOnly? End, string Title, string? Detail)
{
    /// <summary>The body whose event it is, as the paper names it; null when it does not.</summary>
    public string? Body { get; init; }

    /// <summary>Whom it is for; null when a column of its own does not tell.</summary>
    public string? Audience { get; init; }

    /// <summary>Who arranges it; null when a column of its own does not tell.</summary>
    public string? Organiser { get; init; }

    /// <summary>Why a day could not be read; null when all of them could.</summary>
    public string? Problem { get; init; }

    /// <summary>All that is wrong is that no year is known.</summary>
    public bool LacksYear { get; init; }
}
