using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Platform.Modules;

/// <summary>Takes the pages of modules that are not enabled out of MVC's list: no route matches them and no link is made to them.</summary>
internal sealed class DisabledPagesFilter(ModuleCatalogue catalogue, IModuleStates states) : IActionDescriptorProvider
{
    public int Order => int.MaxValue;

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context)
    {
        for (var i = context.Results.Count - 1; i >= 0; i--)
        {
            if (context.Results[i] is PageActionDescriptor { AreaName: { } area } && IsOff(area)) context.Results.RemoveAt(i);
        }
    }

    private bool IsOff(string area)
    {
        var id = area.ToLowerInvariant();
        return catalogue.Find(id) is null || !states.IsEnabled(id);
    }
}
