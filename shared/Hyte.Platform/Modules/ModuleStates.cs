using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Primitives;

namespace Hyte.Platform.Modules;

/// <summary>The states in memory; a change is seen by the next request. Also tells MVC to look at its pages again.</summary>
internal sealed class ModuleStates : IModuleStates, IActionDescriptorChangeProvider, IDisposable
{
    private readonly Lock _gate = new();
    private ImmutableDictionary<string, ModuleState> _states = ImmutableDictionary.Create<string, ModuleState>(StringComparer.Ordinal);
    private CancellationTokenSource _change = new();
    private bool _isQuiet;

    public IReadOnlyList<ModuleState> All => [.. _states.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];

    public bool IsEnabled(string moduleId) =>
        _states.TryGetValue(moduleId, out var state) && state.Observed == ObservedState.Enabled;

    public ModuleState? Find(string moduleId) => _states.GetValueOrDefault(moduleId);

    public void Set(ModuleState state)
    {
        lock (_gate)
        {
            _states = _states.SetItem(state.Id, state);
            if (_isQuiet) return;
        }

        Tell();
    }

    /// <summary>Tells of all changes at once when the result is disposed: listeners look through every page of the product each time.</summary>
    public IDisposable Quietly()
    {
        lock (_gate) _isQuiet = true;
        return new Quiet(this);
    }

    public IChangeToken Changed() => new CancellationChangeToken(_change.Token);

    public IChangeToken GetChangeToken() => Changed();

    public void Dispose() => _change.Dispose();

    private void Tell()
    {
        CancellationTokenSource passed;
        lock (_gate)
        {
            _isQuiet = false;
            passed = _change;
            _change = new CancellationTokenSource();
        }

        // Cancelled outside the lock: listeners read the new states at once.
        passed.Cancel();
    }

    private sealed class Quiet(ModuleStates states) : IDisposable
    {
        public void Dispose() => states.Tell();
    }
}
