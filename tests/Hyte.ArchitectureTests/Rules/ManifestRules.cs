using Hyte.ArchitectureTests.Reading;
using Hyte.Modules;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What a manifest promises must be so.</summary>
internal static class ManifestRules
{
    public static Findings Depends_on_modules_that_exist(Project module)
    {
        var known = Solution.Modules.Append(module).Select(m => Manifests.Of(m).Id).ToHashSet(StringComparer.Ordinal);
        return new Findings(1, Manifests.Of(module).DependsOn.Where(d => !known.Contains(d)).Select(d => Of(module, $"depends on '{d}', which is no module")));
    }

    public static Findings Depends_on_itself_by_no_way_round(Project module)
    {
        var arrows = Solution.Modules.Append(module).DistinctBy(m => m.AssemblyName).Select(Manifests.Of).ToDictionary(m => m.Id, m => m.DependsOn, StringComparer.Ordinal);
        var id = Manifests.Of(module).Id;
        return new Findings(1, Cycle.Through(id, arrows) is { } cycle ? [Of(module, $"depends on itself: {string.Join(" → ", cycle)}")] : []);
    }

    public static Findings Fits_the_contract(Project module)
    {
        var wanted = Manifests.Of(module).ContractVersion;
        return new Findings(1, Contract.Fits(wanted) ? [] : [Of(module, $"wants contract {wanted}, this is {Contract.Version}")]);
    }

    /// <summary>A permission that nobody declares can be granted to nobody, and its link is then seen by nobody.</summary>
    public static Findings Navigates_by_declared_permissions(Project module)
    {
        var manifest = Manifests.Of(module);
        return new Findings(1, manifest.Navigation
            .Where(n => manifest.Permissions.All(p => p.Id != n.Permission))
            .Select(n => Of(module, $"asks '{n.Permission}' for the link {n.Path}, which it does not declare")));
    }

    private static Finding Of(Project module, string what) => new(Solution.RelativePath(module.File), module.AssemblyName, what);
}
