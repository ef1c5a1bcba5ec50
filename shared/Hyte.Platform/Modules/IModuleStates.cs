using Microsoft.Extensions.Primitives;

namespace Hyte.Platform.Modules;

/// <summary>Which modules are on at this moment.</summary>
public interface IModuleStates
{
    /// <summary>True when the module may serve: installed, switched on and without a fault.</summary>
    bool IsEnabled(string moduleId);

    /// <summary>The state of every known module, by id.</summary>
    IReadOnlyList<ModuleState> All { get; }

    /// <summary>A number that grows with every change of any state.</summary>
    long Serial { get; }

    /// <summary>Fires once at the next change of any state.</summary>
    IChangeToken Changed();
}

/// <summary>What is wanted of a module.</summary>
public enum DesiredState
{
    /// <summary>The administrator wants it off.</summary>
    Disabled,

    /// <summary>The administrator wants it on.</summary>
    Enabled,
}

/// <summary>What a module is in fact.</summary>
public enum ObservedState
{
    /// <summary>It has no database yet, or it was purged.</summary>
    NotInstalled,

    /// <summary>It serves.</summary>
    Enabled,

    /// <summary>It has its data and does not serve.</summary>
    Disabled,

    /// <summary>It was written against another contract, or its data is newer than its code.</summary>
    Incompatible,

    /// <summary>It failed; the reason says how.</summary>
    Faulted,
}

/// <summary>A module's state.</summary>
/// <param name="Id">The module's id.</param>
/// <param name="Desired">What the administrator wants.</param>
/// <param name="Observed">What is.</param>
/// <param name="Reason">Why it is faulted or incompatible, in words for an administrator; else null.</param>
public sealed record ModuleState(string Id, DesiredState Desired, ObservedState Observed, string? Reason);
