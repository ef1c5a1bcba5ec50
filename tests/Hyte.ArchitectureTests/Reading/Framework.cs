namespace Hyte.ArchitectureTests.Reading;

/// <summary>The assemblies that come with the runtime and with ASP.NET Core, and so are no packages.</summary>
internal static class Framework
{
    private static readonly HashSet<string> Names =
    [
        .. new[] { typeof(object), typeof(Microsoft.AspNetCore.Builder.WebApplication) }
            .Select(t => Path.GetDirectoryName(t.Assembly.Location)!)
            .SelectMany(d => Directory.EnumerateFiles(d, "*.dll"))
            .Select(f => Path.GetFileNameWithoutExtension(f)),
    ];

    public static bool Contains(string assembly) => Names.Contains(assembly);
}
