using Hyte.Modules.People;

namespace Hyte.Participation.Events;

/// <summary>Who organises: entries of the directory, which keep their present names, or words when the directory does not know them.</summary>
/// <remarks>Stored as lines; a line of a directory entry is its code behind a mark that no name begins with.</remarks>
internal static class Organisers
{
    public const int Most = 10;
    public const int LongestName = 200;
    public const int Longest = Most * (LongestName + 2);

    private const char Coded = '\u0001';

    /// <summary>What is stored of names, one a line.</summary>
    public static string? Of(IEnumerable<string> names, DirectorySnapshot directory)
    {
        var lines = names.Select(name => directory.Resolve(name) is { Kind: not DirectoryKind.Title } entry ? Coded + entry.Code : name).Distinct(StringComparer.Ordinal).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>The names as they are today.</summary>
    public static IReadOnlyList<string> Names(string? stored, DirectorySnapshot directory) => stored is null
        ? []
        : [.. stored.Split('\n').Select(line => line[0] == Coded ? directory.NameOf(line[1..]) : line)];
}
