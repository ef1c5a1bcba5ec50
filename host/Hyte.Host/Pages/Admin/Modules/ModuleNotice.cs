using Hyte.Platform.Modules;

namespace Hyte.Host.Pages.Admin.Modules;

/// <summary>Tells the administrator what came of a switch.</summary>
internal static class ModuleNotice
{
    public static (string Text, string Tone) Of(DiscoveredModule module, ModuleState state) => state.Observed switch
    {
        ObservedState.Enabled => (string.Format(HostTexts.EnabledNotice, module.Name), "success"),
        ObservedState.Disabled or ObservedState.NotInstalled => (string.Format(HostTexts.DisabledNotice, module.Name), "success"),
        _ => (string.Format(HostTexts.FailedNotice, module.Name, state.Reason), "error"),
    };
}
