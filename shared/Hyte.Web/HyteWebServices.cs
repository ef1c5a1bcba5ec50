using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Web;

/// <summary>Registration of what the design-system parts need.</summary>
public static class HyteWebServices
{
    /// <summary>Adds what keeps drawn pages and the clock that relative dates read, unless the host has registered one.</summary>
    /// <remarks>The host registers its own <see cref="IShell"/>; the layout cannot be drawn without it.</remarks>
    /// <param name="services">The application's services.</param>
    /// <returns>The same collection, for chaining.</returns>
    public static IServiceCollection AddHyteWeb(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DrawnParts>();
        return services;
    }

    /// <summary>Answers pages that carry <see cref="KeptPageAttribute"/> without drawing them again. Stands last before the endpoints, after the rights have been looked at.</summary>
    /// <param name="app">The pipeline.</param>
    /// <returns>The same pipeline, for chaining.</returns>
    public static IApplicationBuilder UseKeptPages(this IApplicationBuilder app) => app.UseMiddleware<KeptPages>();
}
