using System.Reflection;
using Hyte.Modules;

namespace Hyte.Platform.Modules;

/// <summary>A module that was found at start, whether or not it could present itself.</summary>
/// <param name="Id">The module's id; guessed from the assembly's name when the manifest could not be read.</param>
/// <param name="Assembly">Its assembly, or null when that could not be loaded.</param>
/// <param name="Module">The module, or null when it could not be made.</param>
/// <param name="Fault">Why it cannot serve, in words for an administrator; null when nothing is wrong so far.</param>
public sealed record DiscoveredModule(string Id, Assembly? Assembly, IModule? Module, string? Fault)
{
    /// <summary>What it says of itself, or null when it could not.</summary>
    public ModuleManifest? Manifest { get; init; }

    /// <summary>The name to show.</summary>
    public string Name => Manifest?.Name ?? Id;

    /// <summary>True when the module was written against a contract that this host does not offer.</summary>
    public bool IsIncompatible => Manifest is not null && !Contract.Fits(Manifest.ContractVersion);
}
