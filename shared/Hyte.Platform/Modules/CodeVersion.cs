using System.Reflection;
using System.Security.Cryptography;

namespace Hyte.Platform.Modules;

/// <summary>Tells one build of the product's code from another.</summary>
internal static class CodeVersion
{
    /// <summary>Adds to a hash what is different for every build of the assemblies and of all of the product that they stand on.</summary>
    public static void AppendCode(this IncrementalHash hash, IEnumerable<Assembly> assemblies)
    {
        var code = new HashSet<Assembly>();
        foreach (var assembly in assemblies) Gather(assembly, code);
        foreach (var version in code.Select(a => a.ManifestModule.ModuleVersionId).Order()) hash.AppendData(version.ToByteArray());
    }

    private static void Gather(Assembly assembly, HashSet<Assembly> code)
    {
        if (!code.Add(assembly)) return;
        foreach (var name in assembly.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Hyte.", StringComparison.Ordinal))) Gather(Assembly.Load(name), code);
    }
}
