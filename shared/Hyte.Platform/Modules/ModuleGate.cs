using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.Modules;

/// <summary>Answers 404 for every endpoint of a module that is not enabled.</summary>
internal sealed class ModuleGate(RequestDelegate next, IModuleStates states)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ModuleEndpoint>() is not { } endpoint || states.IsEnabled(endpoint.ModuleId)) return next(context);
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
