using Hyte.Modules;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.Modules;

/// <summary>Answers 404 for every endpoint of a module that is not enabled, and notes the faults of those that are.</summary>
internal sealed class ModuleGate(RequestDelegate next, IModuleStates states, ModuleFaults faults)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ModuleEndpoint>() is not { } endpoint)
        {
            await next(context);
            return;
        }

        if (!states.IsEnabled(endpoint.ModuleId))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception failure) when (failure is not (RuleBrokenException or OperationCanceledException))
        {
            await faults.ReportAsync(endpoint.ModuleId, failure);
            throw;
        }
    }
}
