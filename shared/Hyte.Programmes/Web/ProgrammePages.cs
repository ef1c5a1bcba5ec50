using Hyte.Programmes.Api;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.OpenData;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Programmes.Web;

/// <summary>Registers what the shared pages, the contributions and the JSON interface of a module need besides the engine.</summary>
public static class ProgrammePages
{
    /// <summary>Makes the module known to them, under its id as the key.</summary>
    public static IServiceCollection AddProgrammePages(this IServiceCollection services, ProgrammeModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        services.TryAddScoped<MeasureLinks>();
        return services
            .AddKeyedSingleton(module.Id, module)
            .AddKeyedScoped<ProgrammeSnapshots>(module.Id)
            .AddKeyedScoped<LatestChanges>(module.Id)
            .AddKeyedScoped<OpenDataPackage>(module.Id)
            .AddKeyedScoped<OwnTasks>(module.Id)
            .AddKeyedScoped<MeasureReading>(module.Id)
            .AddKeyedScoped<UpdateForms>(module.Id)
            .AddKeyedScoped<WholeIndicatorReading>(module.Id)
            .AddKeyedScoped<PlanChanges>(module.Id)
            .AddKeyedScoped<PeriodChanges>(module.Id)
            .AddKeyedScoped<ReportMaterials>(module.Id)
            .AddIndicatorSources(module.Id)
            .AddKeyedScoped<ProgrammeAnswers>(module.Id);
    }
}
