using System.Reflection;

namespace Hyte.Host.Tests;

/// <summary>The modules, derived from the folders, so that a new one is tested without a line here.</summary>
public static class ModuleList
{
    public static IReadOnlyList<string> Ids { get; } = Find();

    public static TheoryData<string> All => new(Ids);

    private static List<string> Find()
    {
        var solution = typeof(ModuleList).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!;
        var ids = Directory.GetDirectories(Path.Combine(solution, "modules"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length == 1)
            .Select(folder => Path.GetFileName(folder).ToLowerInvariant()).Order(StringComparer.Ordinal).ToList();
        return ids.Count > 0 ? ids : throw new InvalidOperationException("No module folders were found.");
    }
}
