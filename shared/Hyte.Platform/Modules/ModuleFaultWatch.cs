using Hyte.Modules;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.Modules;

/// <summary>Notes the failures of modules. Stands right before their endpoints: what fails earlier is the host's own fault.</summary>
internal sealed class ModuleFaultWatch(RequestDelegate next, ModuleFaults faults)
{
    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ModuleEndpoint>() is { } endpoint ? WatchAsync(context, endpoint.ModuleId) : next(context);

    private async Task WatchAsync(HttpContext context, string moduleId)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (failure is not (RuleBrokenException or OperationCanceledException))
        {
            await faults.ReportAsync(moduleId, failure);
            throw;
        }
    }
}
