using Hyte.Modules.People;

namespace Hyte.Impact.Cases;

internal static class DirectoryNames
{
    /// <summary>The preparer in words: the title's present name, or what was typed.</summary>
    public static string PreparerName(this DirectorySnapshot directory, string? titleCode, string? typed) =>
        directory.PersonName(titleCode, typed) ?? "";

    /// <summary>Anybody in words, in the same way; null when nobody has been told.</summary>
    public static string? PersonName(this DirectorySnapshot directory, string? titleCode, string? typed) =>
        titleCode is null ? typed : directory.NameOf(titleCode);
}
