using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Reporting;

/// <summary>Registers what writes the module's own chapters of reports.</summary>
internal static class ReportingRegistration
{
    public static IServiceCollection AddPlanChapters(this IServiceCollection services) => services
        .AddScoped<PlanChapters>()
        .AddScoped<PromiseChapter>();
}
