using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Metrics;

/// <summary>Registers what reads and loads the metrics of the plan.</summary>
internal static class MetricsRegistration
{
    public static IServiceCollection AddPlanMetrics(this IServiceCollection services) => services
        .AddScoped<ReadMetrics>()
        .AddScoped<CopyMetrics>()
        .AddScoped<ActionTraits>()
        .AddScoped<MetricSeeds>();
}
