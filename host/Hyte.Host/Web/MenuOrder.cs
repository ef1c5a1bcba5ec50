using Hyte.Platform.Modules;

namespace Hyte.Host;

/// <summary>The order in which people meet the modules: that of the menu.</summary>
internal static class MenuOrder
{
    /// <summary>The module's place; those that are in no menu come last.</summary>
    public static int MenuOrderOf(this ModuleCatalogue catalogue, string moduleId) =>
        catalogue.Find(moduleId)?.Manifest?.Navigation is [var first, ..] ? first.Order : int.MaxValue;
}
