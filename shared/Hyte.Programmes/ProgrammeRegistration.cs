using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Hyte.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes;

/// <summary>Registers the programme engine for a module.</summary>
public static class ProgrammeRegistration
{
    /// <summary>Gives the module its database and, under the module's id as the key, the engine's use cases on it.</summary>
    /// <remarks>
    /// Every module has the same use cases on a database of its own, and all modules share one container: hence the key.
    /// A page asks for <c>[FromKeyedServices("welfare")] UpdateFollowUp</c>.
    /// </remarks>
    public static IServiceCollection AddProgrammes<TContext>(this IServiceCollection services, string moduleId)
        where TContext : ProgrammeDbContext =>
        services
            .AddModuleStorage<TContext>(moduleId)
            .AddKeyedScoped<ProgrammeDbContext>(moduleId, (provider, _) => provider.GetRequiredService<TContext>())
            .AddKeyedScoped<UpdateFollowUp>(moduleId)
            .AddKeyedScoped<MarkReady>(moduleId)
            .AddKeyedScoped<ImportFollowUps>(moduleId)
            .AddKeyedScoped<ImportPlan>(moduleId)
            .AddKeyedScoped<ImportIndicators>(moduleId)
            .AddKeyedScoped<ImportLog>(moduleId)
            .AddKeyedScoped<ReadImports>(moduleId)
            .AddKeyedScoped<UndoImport>(moduleId)
            .AddKeyedScoped<CopyFromPreviousPeriod>(moduleId)
            .AddKeyedScoped<ActivateProgramme>(moduleId)
            .AddKeyedScoped<OpenPeriod>(moduleId)
            .AddKeyedScoped<ClosePeriod>(moduleId)
            .AddKeyedScoped<ReopenPeriod>(moduleId)
            .AddKeyedScoped<ReportPeriod>(moduleId)
            .AddKeyedScoped<RenameMeasure>(moduleId)
            .AddKeyedScoped<ChangeMeasureState>(moduleId)
            .AddKeyedScoped<MoveMeasure>(moduleId)
            .AddKeyedScoped<AddMilestone>(moduleId)
            .AddKeyedScoped<CompleteMilestone>(moduleId)
            .AddKeyedScoped<CopyProgrammeForward>(moduleId)
            .AddKeyedScoped<IndicatorReading>(moduleId)
            .AddKeyedScoped<ProgrammeIndicators>(moduleId)
            .AddKeyedScoped<ColoursOfPeriod>(moduleId)
            .AddKeyedScoped<ConfirmColour>(moduleId)
            .AddIndicatorEntry(moduleId)
            .AddKeyedScoped<PeriodSummaries>(moduleId)
            .AddKeyedScoped<WhoHasNotUpdated>(moduleId)
            .AddKeyedScoped<IPageSource, ProgrammePageSource>(moduleId);
}
