using Hyte.Modules.Contributions;

namespace Hyte.Platform.Modules;

/// <summary>What the scan of the modules' assemblies found.</summary>
internal sealed class ModuleRegistrations
{
    private readonly Dictionary<string, IReadOnlyList<Type>> _points = new(StringComparer.Ordinal);
    private readonly List<EventSubscription> _subscriptions = [];

    public IReadOnlyList<EventSubscription> Subscriptions => _subscriptions;

    /// <summary>The extension points that a module contributes to.</summary>
    public IReadOnlyList<Type> ExtensionPointsOf(string moduleId) => _points.GetValueOrDefault(moduleId) ?? [];

    public bool HasJobs(string moduleId) => ExtensionPointsOf(moduleId).Contains(typeof(IModuleJob));

    public void Add(string moduleId, IReadOnlyList<Type> points, IReadOnlyList<EventSubscription> subscriptions)
    {
        _points[moduleId] = points;
        _subscriptions.AddRange(subscriptions);
    }
}
