using Hyte.Modules.People;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>A column of the directory as a table.</summary>
public enum DirectoryField
{
    /// <summary>Stable key.</summary>
    Code,

    /// <summary>What it is, in a word.</summary>
    Kind,

    /// <summary>Its name.</summary>
    Name,

    /// <summary>Key of the entry above.</summary>
    ParentCode,

    /// <summary>Name of the entry above, for the eye.</summary>
    Parent,

    /// <summary>Other spellings, with commas between them.</summary>
    Spellings,

    /// <summary>First day.</summary>
    ValidFrom,

    /// <summary>Last day.</summary>
    ValidTo,
}

/// <summary>The words of the table in which the directory leaves the product and comes back.</summary>
/// <param name="Headings">Headings of the columns.</param>
/// <param name="Kinds">Words of the kinds.</param>
public sealed record DirectoryForm(IReadOnlyDictionary<DirectoryField, string> Headings, IReadOnlyDictionary<DirectoryKind, string> Kinds);
