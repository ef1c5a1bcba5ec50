using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Modules;

/// <summary>What a module tells the host: what it is, which services it has and which endpoints it serves besides its Razor pages.</summary>
/// <remarks>
/// One implementation per assembly, with a parameterless constructor and without state. The host calls each member behind a fence:
/// an exception makes this module faulted and leaves the host and the other modules running.
/// </remarks>
public interface IModule
{
    /// <summary>What the module is, as data.</summary>
    ModuleManifest Manifest { get; }

    /// <summary>Registers the module's own services. Contributions (<see cref="Contributions.IContribution"/>) are found by a scan and need no line here.</summary>
    /// <remarks>When this throws, nothing that it had registered stays.</remarks>
    void ConfigureServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's JSON endpoints. Every route must begin with <c>/api/v1/{module id}</c>; the group given already does.</summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
