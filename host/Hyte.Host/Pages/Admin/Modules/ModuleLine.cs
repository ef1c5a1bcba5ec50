using Hyte.Platform.Modules;
using Hyte.Web;

namespace Hyte.Host.Pages.Admin.Modules;

/// <summary>A module as the administrator's list shows it.</summary>
internal sealed record ModuleLine(DiscoveredModule Module, ModuleState State, ModuleRow? Row, long? Size, string? LastMigration, RequestFault? Fault)
{
    public string Id => Module.Id;

    public string Name => Module.Name;

    public bool IsOn => State.Observed == ObservedState.Enabled;

    public bool HasFailed => State.Observed is ObservedState.Faulted or ObservedState.Incompatible;

    /// <summary>The observed state in word, shape and colour.</summary>
    public Mark Mark => State.Observed switch
    {
        ObservedState.Enabled => new Mark(MarkShape.FullCircle, MarkTone.Positive, HostTexts.StateEnabled),
        ObservedState.Disabled => new Mark(MarkShape.Pause, MarkTone.Neutral, HostTexts.StateDisabled),
        ObservedState.NotInstalled => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, HostTexts.StateNotInstalled),
        ObservedState.Incompatible => new Mark(MarkShape.Cross, MarkTone.Negative, HostTexts.StateIncompatible),
        _ => new Mark(MarkShape.Cross, MarkTone.Negative, HostTexts.StateFaulted),
    };

    public string Wanted => State.Desired == DesiredState.Enabled ? HostTexts.WantedOn : HostTexts.WantedOff;
}
