using System.Reflection;
using Hyte.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.Configuration;

namespace Hyte.Platform.Modules;

/// <summary>Every module of this installation, in the order in which they depend on each other.</summary>
public sealed class ModuleCatalogue
{
    private ModuleCatalogue(IReadOnlyList<DiscoveredModule> modules) => Modules = modules;

    /// <summary>The modules; a module comes after those that it depends on.</summary>
    public IReadOnlyList<DiscoveredModule> Modules { get; private set; }

    /// <summary>The module with the id, or null.</summary>
    public DiscoveredModule? Find(string id) => Modules.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    /// <summary>Finds the modules that the host was built with.</summary>
    /// <param name="host">The host's assembly: the build has written the names of the modules' assemblies into it, though its code names none.</param>
    /// <param name="settings">Section <c>Hyte:Modules</c>: <c>Only</c> narrows the list to some ids, <c>Also</c> names further assemblies.</param>
    public static ModuleCatalogue Discover(Assembly host, IConfiguration settings)
    {
        var also = settings.GetSection("Also").Get<string[]>() ?? [];
        var only = settings.GetSection("Only").Get<string[]>();
        var found = host.GetCustomAttributes<ApplicationPartAttribute>().Select(part => part.AssemblyName)
            .Concat(also)
            .Distinct(StringComparer.Ordinal)
            .Select(Present)
            .OfType<DiscoveredModule>()
            .Where(module => only is null || only.Contains(module.Id, StringComparer.Ordinal))
            .OrderBy(module => module.Id, StringComparer.Ordinal);
        return new ModuleCatalogue(ModuleDependencies.InOrder([.. found]));
    }

    /// <summary>Notes that a module failed while it was being configured.</summary>
    internal void Fault(string id, string reason) =>
        Modules = [.. Modules.Select(m => string.Equals(m.Id, id, StringComparison.Ordinal) ? m with { Fault = m.Fault ?? reason } : m)];

    private static DiscoveredModule? Present(string assemblyName)
    {
        Assembly? assembly = null;
        try
        {
            assembly = Assembly.Load(new AssemblyName(assemblyName));
            if (assembly.GetCustomAttribute<ModuleAttribute>() is not { } mark) return null;
            var module = (IModule)Activator.CreateInstance(mark.ModuleType, nonPublic: true)!;
            var manifest = module.Manifest;
            var found = new DiscoveredModule(manifest.Id, assembly, module, null) { Manifest = manifest };
            return found.IsIncompatible
                ? found with { Fault = string.Format(ModuleTexts.FaultContract, manifest.ContractVersion, Contract.Version) }
                : found;
        }
        catch (Exception failure)
        {
            return new DiscoveredModule(GuessId(assemblyName), assembly, null, string.Format(ModuleTexts.FaultLoad, FaultReason.Of(failure)));
        }
    }

    private static string GuessId(string assemblyName) => assemblyName[(assemblyName.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
