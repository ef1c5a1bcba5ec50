using System.Reflection;
using Hyte.Documents.Papers;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>The city's own papers, where they are at hand.</summary>
internal static class CityPapers
{
    /// <summary>The folder of the solution.</summary>
    public static string Solution { get; } = typeof(CityPapers).Assembly.GetCustomAttributes(typeof(AssemblyMetadataAttribute), inherit: false)
        .OfType<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!;

    /// <summary>Reads the paper whose name begins so; null, with a printed reason, where the papers are not.</summary>
    public static Paper? Find(string prefix)
    {
        var folder = Path.Combine(Solution, "..", "shared", "documents");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"The papers of the city are not in {folder}: the test looks at nothing.");
            return null;
        }

        var file = Directory.GetFiles(folder, prefix + "*").Single();
        using var stream = File.OpenRead(file);
        return PaperReader.Read(stream, Path.GetFileName(file), PaperLimits.Standard);
    }
}
