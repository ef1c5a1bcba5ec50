using System.Reflection;
using Xunit;

namespace Hyte.Testing;

/// <summary>The modules, derived from the folders, so that a new one is tested without a line here.</summary>
public static class ModuleList
{
    /// <summary>The folder of the solution.</summary>
    public static string Solution { get; } = typeof(ModuleList).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!;

    public static IReadOnlyList<string> Ids { get; } = Find();

    public static TheoryData<string> All => new(Ids);

    private static List<string> Find()
    {
        var ids = Directory.GetDirectories(Path.Combine(Solution, "modules"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length == 1)
            .Select(folder => Path.GetFileName(folder).ToLowerInvariant()).Order(StringComparer.Ordinal).ToList();
        return ids.Count > 0 ? ids : throw new InvalidOperationException("No module folders were found.");
    }
}
