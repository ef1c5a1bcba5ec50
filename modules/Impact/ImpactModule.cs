using Hyte.Impact;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Api;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Comparisons;
using Hyte.Impact.Conclusions;
using Hyte.Impact.Data;
using Hyte.Impact.Documents;
using Hyte.Impact.EditCase;
using Hyte.Impact.Effects;
using Hyte.Impact.Examples;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.ListCases;
using Hyte.Impact.Mitigations;
using Hyte.Impact.OpenCase;
using Hyte.Impact.ReadCase;
using Hyte.Impact.Screenings;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Impact.Yearly;
using Hyte.Modules;
using Hyte.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: Module(typeof(ImpactModule))]

namespace Hyte.Impact;

/// <summary>Presents the module: the register of decisions whose impacts are assessed beforehand.</summary>
internal sealed class ImpactModule : IModule
{
    public ModuleManifest Manifest { get; } = new("impact", Texts.ModuleName, new Version(0, 1, 0), new Version(1, 0))
    {
        Summary = Texts.ModuleSummary,
        Permissions =
        [
            new Permission(ImpactPermissions.Read, Texts.PermissionRead, StandardRoles.All),
            new Permission(ImpactPermissions.CaseEdit, Texts.PermissionCaseEdit, StandardRoles.AssessmentPreparer, StandardRoles.Coordinator, StandardRoles.Administrator),
            new Permission(ImpactPermissions.Present, Texts.PermissionPresent, StandardRoles.Management, StandardRoles.Coordinator, StandardRoles.Administrator),
            new Permission(ImpactPermissions.GuideEdit, Texts.PermissionGuideEdit, StandardRoles.Coordinator, StandardRoles.Administrator),
        ],
        Navigation = [new NavigationItem(Texts.Navigation, "/impact", ImpactPermissions.Read, 50)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleStorage<ImpactDbContext>("impact");
        services.AddScoped<CaseNumbers>();
        services.AddScoped<CaseOpening>();
        services.AddScoped<CaseEditing>();
        services.AddScoped<CaseConflicts>();
        services.AddScoped<CaseRegister>();
        services.AddScoped<CaseHistory>();
        services.AddScoped<CaseStory>();
        services.AddScoped<GuideShelf>();
        services.AddScoped<ReadSteps>();
        services.AddScoped<ReadFacts>();
        services.AddScoped<MoveStage>();
        services.AddScoped<OpenWork>();
        services.AddScoped<ScreenCase>();
        services.AddScoped<ReadSheet>();
        services.AddScoped<EditAlternatives>();
        services.AddScoped<EditEffects>();
        services.AddScoped<EditEvidence>();
        services.AddScoped<FindRecords>();
        services.AddScoped<EditLinks>();
        services.AddScoped<CrossingCases>();
        services.AddScoped<EditConclusion>();
        services.AddScoped<EditHearings>();
        services.AddScoped<CaseStatements>();
        services.AddScoped<AskStatements>();
        services.AddScoped<EditMitigations>();
        services.AddScoped<AttachVersion>();
        services.AddScoped<ReadVersions>();
        services.AddScoped<RecordDecision>();
        services.AddScoped<EditFollowUp>();
        services.AddScoped<ChooseFigures>();
        services.AddScoped<ReadYear>();
        services.AddScoped<WriteExample>();
        services.AddScoped<RemoveExample>();
        services.AddScoped<ReadDocument>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        CaseEndpoints.Map(endpoints);
        YearlyEndpoints.Map(endpoints);
    }
}
