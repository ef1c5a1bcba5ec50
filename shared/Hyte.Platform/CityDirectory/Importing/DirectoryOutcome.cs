using Hyte.Platform.Importing;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>What comes of a file of the directory.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Lines">All its rows, in their order.</param>
/// <param name="Remarks">What a person should know of how it was read.</param>
public sealed record DirectoryOutcome(string Name, IReadOnlyList<DirectoryLine> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>Key of the import; null when nothing was saved.</summary>
    public int? ImportId { get; init; }

    /// <summary>Tells one state of file and directory from another, whatever a person has left out: what is saved must be what was looked at.</summary>
    public string Seal { get; init; } = "";

    /// <summary>How many rows have the fate.</summary>
    public int Count(ImportFate fate) => Lines.Count(l => l.Fate == fate);
}

/// <summary>A row of a file of the directory.</summary>
/// <param name="Key">Unique in the file.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Fate">What comes of it.</param>
/// <param name="Code">The entry; empty when the row names none.</param>
/// <param name="Name">Its name, or what the row says when it is none of the table.</param>
public sealed record DirectoryLine(string Key, string Place, ImportFate Fate, string Code, string Name)
{
    /// <summary>What becomes other, column by column.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Why it is refused, each reason with its column.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    internal KeptLine Kept() => new(
        Fate,
        Place,
        Code.Length == 0 || Code == Name ? Name : $"{Name} ({Code})",
        Changes.Count == 0 ? null : string.Join("\n", Changes.Select(c => Fate == ImportFate.New ? string.Format(ImportTexts.Of, c.Heading, c.After) : c.Words)),
        Reasons.Count == 0 ? null : string.Join("\n", Reasons));
}

/// <summary>A cell that becomes other.</summary>
/// <param name="Heading">Its column.</param>
/// <param name="Before">What was there; empty when nothing was.</param>
/// <param name="After">What will be there.</param>
public sealed record FieldChange(string Heading, string Before, string After)
{
    internal string Words => string.Format(ImportTexts.Change, Heading, Before.Length == 0 ? ImportTexts.Nothing : Before, After.Length == 0 ? ImportTexts.Nothing : After);
}
