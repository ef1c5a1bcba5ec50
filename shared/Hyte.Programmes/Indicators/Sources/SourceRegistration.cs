using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Registers what brings figures of outside sources into a module.</summary>
internal static class SourceRegistration
{
    public static IServiceCollection AddIndicatorSources(this IServiceCollection services, string moduleId) => services
        .AddKeyedScoped<SourceReading>(moduleId)
        .AddKeyedScoped<SaveMapping>(moduleId)
        .AddKeyedScoped<AskSources>(moduleId)
        .AddKeyedScoped<ImportFromSources>(moduleId)
        .AddKeyedScoped<KeptImports>(moduleId);
}
