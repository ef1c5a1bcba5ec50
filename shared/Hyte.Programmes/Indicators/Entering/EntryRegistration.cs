using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Entering.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>Registers what enters values and changes indicators.</summary>
internal static class EntryRegistration
{
    public static IServiceCollection AddIndicatorEntry(this IServiceCollection services, string moduleId)
    {
        // One for all modules.
        services.TryAddSingleton<FileRuns>();
        return services
            .AddKeyedScoped<EntryReading>(moduleId)
            .AddKeyedScoped<SaveValues>(moduleId)
            .AddKeyedScoped<OneValue>(moduleId)
            .AddKeyedScoped<ImportValues>(moduleId)
            .AddKeyedScoped<ExportValues>(moduleId)
            .AddKeyedScoped<EditedIndicator>(moduleId)
            .AddKeyedScoped<ChangeIndicator>(moduleId)
            .AddKeyedScoped<ChangeSeries>(moduleId)
            .AddKeyedScoped<ChangeTarget>(moduleId)
            .AddKeyedScoped<ChangeComparability>(moduleId)
            .AddKeyedScoped<ChangeTies>(moduleId)
            .AddKeyedScoped<ChangeArea>(moduleId)
            .AddKeyedScoped<RemovedRecords>(moduleId);
    }
}
