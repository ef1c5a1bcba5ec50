using Hyte.Platform.Modules;
using Hyte.Platform.Reports.Api;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform;

/// <summary>The endpoints of the platform and of the modules.</summary>
public static class PlatformEndpoints
{
    /// <summary>Closes the endpoints of modules that are off. Goes after routing and before authentication, so that off looks like absent to everybody.</summary>
    public static void UseModuleGate(this IApplicationBuilder app) => app.UseMiddleware<ModuleGate>();

    /// <summary>Notes what fails in modules while they serve. Stands right before the endpoints.</summary>
    public static void UseModuleFaults(this IApplicationBuilder app) => app.UseMiddleware<ModuleFaultWatch>();

    /// <summary>Maps each module's JSON endpoints under <c>/api/v1/{id}</c>, behind a fence.</summary>
    public static void MapModuleEndpoints(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var catalogue = app.Services.GetRequiredService<ModuleCatalogue>();
        foreach (var module in catalogue.Modules.Where(m => m.Fault is null))
        {
            try
            {
                module.Module!.MapEndpoints(app.MapGroup("/api/v1/" + module.Id).WithMetadata(new ModuleEndpoint(module.Id)).WithTags(module.Name));
            }
            catch (Exception failure)
            {
                catalogue.Fault(module.Id, string.Format(ModuleTexts.FaultEndpoints, FaultReason.Of(failure)));
            }
        }
    }

    /// <summary>Maps <c>GET /api/v1/modules</c>, the approved reports and the health endpoints.</summary>
    public static void MapPlatformEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/modules", (ModuleCatalogue catalogue, IModuleStates states) => ModuleStatus.All(catalogue, states))
            .RequireAuthorization(PlatformPermissions.HomeView)
            .WithName("modules")
            .WithSummary("Every module with what is wanted of it and what it is.")
            .WithTags("Hyte");
        app.MapReports();
        app.MapGet("/health/live", () => TypedResults.Text("live"))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", Ready)
            .AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Ready(IModuleStates states)
    {
        var unready = states.All
            .Where(s => s.Desired == DesiredState.Enabled && s.Observed != ObservedState.Enabled)
            .Select(s => s.Id).ToList();
        return unready.Count == 0
            ? TypedResults.Json(new Readiness("ready", []))
            : TypedResults.Json(new Readiness("unready", unready), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private sealed record Readiness(string Status, IReadOnlyList<string> Unready);
}

/// <summary>A module as the API tells of it.</summary>
/// <param name="Id">The module's id.</param>
/// <param name="Name">Its name in Finnish.</param>
/// <param name="Version">Its version, or null when it could not say.</param>
/// <param name="Desired"><c>enabled</c> or <c>disabled</c>.</param>
/// <param name="Observed"><c>notInstalled</c>, <c>enabled</c>, <c>disabled</c>, <c>incompatible</c> or <c>faulted</c>.</param>
/// <param name="Reason">Why it is incompatible or faulted, else null.</param>
public sealed record ModuleStatus(string Id, string Name, string? Version, DesiredState Desired, ObservedState Observed, string? Reason)
{
    internal static IReadOnlyList<ModuleStatus> All(ModuleCatalogue catalogue, IModuleStates states) =>
        [.. from module in catalogue.Modules.OrderBy(m => m.Id, StringComparer.Ordinal)
            join state in states.All on module.Id equals state.Id
            select new ModuleStatus(module.Id, module.Name, module.Manifest?.Version.ToString(), state.Desired, state.Observed, state.Reason)];
}
