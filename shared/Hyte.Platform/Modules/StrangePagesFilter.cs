using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Platform.Modules;

/// <summary>Takes the pages of modules that this installation does not run out of MVC's list, once. Modules that are switched off keep theirs: the gate closes them.</summary>
internal sealed class StrangePagesFilter(ModuleCatalogue catalogue) : IActionDescriptorProvider
{
    public int Order => int.MaxValue;

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context)
    {
        for (var i = context.Results.Count - 1; i >= 0; i--)
        {
            if (context.Results[i] is PageActionDescriptor { AreaName: { } area } && catalogue.Find(area.ToLowerInvariant()) is null) context.Results.RemoveAt(i);
        }
    }
}
