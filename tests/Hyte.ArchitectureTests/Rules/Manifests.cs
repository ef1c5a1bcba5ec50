using System.Reflection;
using Hyte.ArchitectureTests.Reading;
using Hyte.Modules;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What modules say of themselves.</summary>
internal static class Manifests
{
    /// <summary>The class that the assembly names as its module, or null.</summary>
    public static Type? PresenterOf(Project module) => module.Load().GetCustomAttribute<ModuleAttribute>()?.ModuleType;

    public static ModuleManifest Of(Project module)
    {
        var presenter = PresenterOf(module) ?? throw new InvalidOperationException($"{module} has no [assembly: Module].");
        return ((IModule)Activator.CreateInstance(presenter, nonPublic: true)!).Manifest;
    }
}
