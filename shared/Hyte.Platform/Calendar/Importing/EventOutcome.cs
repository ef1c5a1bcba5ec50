using Hyte.Platform.Importing;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>What comes of a paper of events.</summary>
/// <param name="Name">Name of the paper.</param>
/// <param name="Lines">All its lines, in their order.</param>
/// <param name="Remarks">What a person should know of how it was read.</param>
public sealed record EventOutcome(string Name, IReadOnlyList<EventLine> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>Key of the import; null when nothing was saved.</summary>
    public int? ImportId { get; init; }

    /// <summary>Days without a year wait for one, or have got it from a person.</summary>
    public bool AsksYear { get; init; }

    /// <summary>How many lines have the fate.</summary>
    public int Count(ImportFate fate) => Lines.Count(l => l.Fate == fate);
}

/// <summary>A line of a paper of events.</summary>
/// <param name="Key">Unique in the paper.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Fate">What comes of it.</param>
/// <param name="Written">What the paper says.</param>
public sealed record EventLine(string Key, string Place, ImportFate Fate, string Written)
{
    /// <summary>The line tells of an event, if only of one that cannot be taken as it is.</summary>
    public bool IsEvent => Fate != ImportFate.Read;

    /// <summary>First day; null when it is not known.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day; null when it is the first.</summary>
    public DateOnly? End { get; init; }

    /// <summary>What happens.</summary>
    public string Title { get; init; } = "";

    /// <summary>The rest; null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>Code of the body whose event it is; null when it is no body's, or none that the directory knows.</summary>
    public string? BodyCode { get; init; }

    /// <summary>The body as the paper names it; null as the code.</summary>
    public string? Body { get; init; }

    /// <summary>Whom it is for.</summary>
    public string? Audience { get; init; }

    /// <summary>Who arranges it.</summary>
    public string? Organiser { get; init; }

    /// <summary>Why that comes of it; null when it goes without saying.</summary>
    public string? Because { get; init; }

    /// <summary>The title of what is on the same days; null when nobody has to be asked.</summary>
    public string? Alike { get; init; }

    /// <summary>A person has typed over what was read.</summary>
    public bool IsCorrected { get; init; }
}
