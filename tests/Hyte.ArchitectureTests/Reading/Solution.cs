using System.Reflection;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>What there is to test, read from the folders of the solution: a new module or shared project is under every rule from its first build.</summary>
internal static class Solution
{
    public static string Directory { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(
        typeof(Solution).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!));

    public static IReadOnlyList<Project> Modules { get; } = ProjectsIn("modules");

    public static IReadOnlyList<Project> Shared { get; } = ProjectsIn("shared");

    public static Project Host { get; } = Assert.Single(ProjectsIn("host"));

    /// <summary>Everything that is shipped.</summary>
    public static IReadOnlyList<Project> Product { get; } = [.. Modules, .. Shared, Host];

    /// <summary>The module that breaks every rule.</summary>
    public static Project BadModule { get; } = Project.At(PathOf("tests/fixtures/BadModule"));

    /// <summary>A module that exists to be referred to by the bad one.</summary>
    public static Project BadNeighbour { get; } = Project.At(PathOf("tests/fixtures/BadNeighbour"));

    /// <summary>Every module that some other might lean on, the fixtures included.</summary>
    public static IEnumerable<Project> ModulesBeside(Project project) =>
        Modules.Append(BadNeighbour).Where(m => m.AssemblyName != project.AssemblyName);

    public static string PathOf(string relative) => Path.Combine(Directory, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string RelativePath(string path) =>
        path.StartsWith(Directory, StringComparison.Ordinal) ? Path.GetRelativePath(Directory, path).Replace('\\', '/') : path;

    private static Project[] ProjectsIn(string folder) =>
    [
        .. System.IO.Directory.GetDirectories(PathOf(folder))
            .Where(d => System.IO.Directory.GetFiles(d, "*.csproj").Length > 0)
            .Order(StringComparer.Ordinal)
            .Select(Project.At),
    ];
}
