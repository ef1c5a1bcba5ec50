namespace Hyte.Platform.Calendar.Importing;

/// <summary>What a person has said of a paper of events, line by line.</summary>
public sealed record EventAnswers
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    /// <summary>Nothing has been said.</summary>
    public static EventAnswers None { get; } = new();

    /// <summary>The year of the days that have none.</summary>
    public int? Year { get; init; }

    /// <summary>First days as typed, by the keys of the lines.</summary>
    public IReadOnlyDictionary<string, string> Starts { get; init; } = Nothing;

    /// <summary>Last days as typed; empty for an event of one day.</summary>
    public IReadOnlyDictionary<string, string> Ends { get; init; } = Nothing;

    /// <summary>Titles as typed.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = Nothing;

    /// <summary>Details as typed.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = Nothing;

    /// <summary>Lines that are the event that is there, though it has another title.</summary>
    public IReadOnlySet<string> Same { get; init; } = new HashSet<string>();

    /// <summary>Lines that are an event of their own.</summary>
    public IReadOnlySet<string> Other { get; init; } = new HashSet<string>();

    /// <summary>Lines that are not wanted.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();
}
