using Hyte.Modules.People;

namespace Hyte.Platform.CityDirectory;

/// <summary>One of many changes that are made at once.</summary>
/// <param name="Code">The entry.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Details">What it is to be.</param>
internal sealed record EntryChange(string Code, DirectoryKind Kind, EntryDetails Details)
{
    /// <summary>There is no such entry yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The details are other than they were.</summary>
    public bool HasOtherDetails { get; init; }

    /// <summary>Spellings that it gets.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Spellings that it loses, exactly as they are stored.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
