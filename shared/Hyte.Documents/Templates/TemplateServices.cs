using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Documents.Templates;

/// <summary>Registers the renderer of templates.</summary>
public static class TemplateServices
{
    /// <summary>Adds <see cref="ITemplateRenderer"/>. Templates get their services from a scope of their own.</summary>
    public static IServiceCollection AddTemplates(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton<ITemplateRenderer, ComponentRenderer>();
        return services;
    }
}
