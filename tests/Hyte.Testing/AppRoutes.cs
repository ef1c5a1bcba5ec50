using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Testing;

/// <summary>Every address that a running product answers.</summary>
public static class AppRoutes
{
    /// <summary>The addresses with all that is said of them; a page that nobody has visited is described first, as its first visit would do.</summary>
    public static async Task<IReadOnlyList<RouteEndpoint>> OfAsync(HyteApp app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var routes = new List<RouteEndpoint>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            var described = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page ? (await loader.LoadAsync(page, endpoint.Metadata)).Endpoint : endpoint;
            if (described is RouteEndpoint route) routes.Add(route);
        }

        return routes;
    }
}
