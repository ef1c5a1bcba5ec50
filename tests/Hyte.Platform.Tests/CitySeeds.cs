using System.Reflection;

namespace Hyte.Platform.Tests;

/// <summary>The city's own data in the repository.</summary>
internal static class CitySeeds
{
    public static string Platform { get; } = Path.Combine(
        typeof(CitySeeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!, "seeds", "platform");
}
