namespace Hyte.Modules.People;

/// <summary>The city's directory: units, bodies, companies, partners and titles. Measures point to its entries by code.</summary>
public interface IDirectory
{
    /// <summary>The directory as it is now. Cheap: a snapshot is kept in memory until something in it changes.</summary>
    ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct);
}

/// <summary>What an entry of the directory is.</summary>
public enum DirectoryKind
{
    /// <summary>The city's own organisational unit (palvelualue, tulosalue, palvelu).</summary>
    Unit,

    /// <summary>A decision-making or advisory body (lautakunta, neuvosto, hallitus).</summary>
    Body,

    /// <summary>A company, usually the city's own.</summary>
    Company,

    /// <summary>An outside partner.</summary>
    Partner,

    /// <summary>A loose group that papers name ("kaikki kaupungin toimialat").</summary>
    Group,

    /// <summary>A title or role that a person holds (vastuuhenkilö).</summary>
    Title,
}

/// <summary>An entry of the directory.</summary>
/// <param name="Code">Stable ASCII key, unique in the directory.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name that people see.</param>
/// <param name="ParentCode">The unit above, when known.</param>
/// <param name="ValidFrom">First day, or null when it has always been.</param>
/// <param name="ValidTo">Last day, or null when it goes on.</param>
public sealed record DirectoryEntry(string Code, DirectoryKind Kind, string Name, string? ParentCode, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>A person in a title for a time.</summary>
/// <param name="TitleCode">The title's code.</param>
/// <param name="UserId">The person's user id.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or null when it goes on.</param>
public sealed record TitleHolding(string TitleCode, string UserId, DateOnly From, DateOnly? To);
