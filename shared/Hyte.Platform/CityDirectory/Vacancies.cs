using Hyte.Modules.People;

namespace Hyte.Platform.CityDirectory;

/// <summary>Titles that nobody holds.</summary>
public static class Vacancies
{
    /// <summary>The titles in force on the day that have no holder on it, by name.</summary>
    public static IReadOnlyList<DirectoryEntry> VacantTitles(this DirectorySnapshot directory, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return
        [
            .. directory.Entries
                .Where(e => e.Kind == DirectoryKind.Title && !(e.ValidFrom > day) && !(e.ValidTo < day) && directory.IsVacant(e.Code, day))
                .OrderBy(e => e.Name, StringComparer.CurrentCulture),
        ];
    }
}
