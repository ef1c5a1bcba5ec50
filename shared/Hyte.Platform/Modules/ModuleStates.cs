using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace Hyte.Platform.Modules;

/// <summary>The states in memory; a change is seen by the next request.</summary>
internal sealed class ModuleStates : IModuleStates, IDisposable
{
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, ModuleState> _states = ImmutableDictionary.Create<string, ModuleState>(StringComparer.Ordinal);
    private CancellationTokenSource _change = new();
    private long _serial;

    public IReadOnlyList<ModuleState> All => [.. _states.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];

    public long Serial => Volatile.Read(ref _serial);

    public bool IsEnabled(string moduleId) =>
        _states.TryGetValue(moduleId, out var state) && state.Observed == ObservedState.Enabled;

    public ModuleState? Find(string moduleId) => _states.GetValueOrDefault(moduleId);

    public void Set(ModuleState state)
    {
        CancellationTokenSource passed;
        lock (_gate)
        {
            _states = _states.SetItem(state.Id, state);
            Volatile.Write(ref _serial, _serial + 1);
            passed = _change;
            _change = new CancellationTokenSource();
        }

        // Cancelled outside the lock: listeners read the new states at once.
        passed.Cancel();
    }

    public IChangeToken Changed() => new CancellationChangeToken(_change.Token);

    public void Dispose() => _change.Dispose();
}
