using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Metrics;

/// <summary>Registers the use cases of metrics of the plan.</summary>
internal static class MetricsRegistration
{
    public static IServiceCollection AddPlanMetrics(this IServiceCollection services) => services;
}
