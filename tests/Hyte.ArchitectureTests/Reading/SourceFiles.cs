namespace Hyte.ArchitectureTests.Reading;

/// <summary>The files that belong to the repository, whatever has been built or downloaded beside them.</summary>
internal static class SourceFiles
{
    // The folders that version control leaves out are the folders that are not ours to judge.
    private static readonly HashSet<string> Ignored =
    [
        ".git",
        .. File.ReadLines(Solution.PathOf(".gitignore")).Where(l => l.EndsWith('/')).Select(l => l.Trim('/')),
    ];

    /// <summary>Files below the folder with one of the extensions; all files when none is given.</summary>
    public static IEnumerable<string> Under(string folder, params string[] extensions)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (extensions.Length == 0 || extensions.Contains(Path.GetExtension(file))) yield return file;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !Ignored.Contains(Path.GetFileName(d))).Order(StringComparer.Ordinal))
        {
            foreach (var file in Under(inner, extensions)) yield return file;
        }
    }

    /// <summary>Vendored libraries are judged by their authors.</summary>
    public static bool IsVendored(string file) => Solution.RelativePath(file).Contains("/wwwroot/lib/", StringComparison.Ordinal);

    public static bool IsMigration(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "Migrations";

    /// <summary>Line, from 1, of a place in a text.</summary>
    public static int LineOf(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');
}
