namespace Hyte.Platform.Modules;

/// <summary>Who needs whom.</summary>
public static class ModuleDependencies
{
    /// <summary>Orders modules so that each comes after those that it depends on; modules in a circle, or that need an absent one, are marked with the fault.</summary>
    public static IReadOnlyList<DiscoveredModule> InOrder(IReadOnlyList<DiscoveredModule> modules)
    {
        ArgumentNullException.ThrowIfNull(modules);
        var ordered = new List<DiscoveredModule>(modules.Count);
        var waiting = modules.ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(m => Needs(m).All(need => ordered.Exists(o => o.Id == need)));
            if (ready.Count == 0)
            {
                ordered.AddRange(waiting.Select(m => m with { Fault = m.Fault ?? Complaint(m, modules) }));
                break;
            }

            ordered.AddRange(ready);
            waiting.RemoveAll(ready.Contains);
        }

        return ordered;
    }

    /// <summary>Ids of everything that the module needs, itself last: the order in which to enable.</summary>
    public static IReadOnlyList<string> Closure(string id, ModuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        Collect(id);
        return [.. catalogue.Modules.Select(m => m.Id).Where(wanted.Contains)];

        void Collect(string current)
        {
            if (!wanted.Add(current) || catalogue.Find(current) is not { } module) return;
            foreach (var need in Needs(module)) Collect(need);
        }
    }

    /// <summary>Ids of the modules that need this one, directly or through others: the ones that would stop with it, in the order in which to disable.</summary>
    public static IReadOnlyList<string> Dependents(string id, ModuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. catalogue.Modules.Select(m => m.Id).Where(other => other != id && Closure(other, catalogue).Contains(id)).Reverse()];
    }

    private static IReadOnlyList<string> Needs(DiscoveredModule module) => module.Manifest?.DependsOn ?? [];

    private static string Complaint(DiscoveredModule module, IReadOnlyList<DiscoveredModule> all)
    {
        var absent = Needs(module).Where(need => all.All(m => m.Id != need)).ToList();
        return absent.Count > 0
            ? string.Format(ModuleTexts.FaultMissingDependency, string.Join(", ", absent))
            : ModuleTexts.FaultCircularDependency;
    }
}
