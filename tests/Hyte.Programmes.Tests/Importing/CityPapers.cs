using Hyte.Documents.Papers;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>The city's own papers, where they are at hand.</summary>
internal static class CityPapers
{
    /// <summary>Reads the paper whose name begins so; null, with a printed reason, where the papers are not.</summary>
    public static Paper? Find(string prefix)
    {
        var solution = typeof(CityPapers).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
            .OfType<System.Reflection.AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!;
        var folder = Path.Combine(solution, "..", "shared", "documents");
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
