using Hyte.Modules;
using Hyte.Participation;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Feedback;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Partnerships;
using Hyte.Participation.Privacy;
using Hyte.Participation.Public;
using Hyte.Participation.Reporting;
using Hyte.Participation.Spaces;
using Hyte.Participation.Statements;
using Hyte.Participation.Surveys;
using Hyte.Participation.Walks;
using Hyte.Programmes;
using Hyte.Programmes.Access;
using Hyte.Programmes.Api;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: Module(typeof(ParticipationModule))]

namespace Hyte.Participation;

/// <summary>Osallisuussuunnitelma: the participation plan and its follow-up.</summary>
internal sealed class ParticipationModule : IModule
{
    public const string Id = "participation";

    public ModuleManifest Manifest { get; } = new(Id, Texts.Name, new Version(1, 0, 0), new Version(1, 0))
    {
        Summary = Texts.Summary,
        PublicPath = PublicArea.Path,
        Permissions = [.. ProgrammePermissions.All(Id).Select(ForParticipationCoordinatorToo), .. Rights.OfRegisters],
        Navigation = [new NavigationItem(Texts.Name, "/participation", Rights.Read, 40)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        // Each kind of event is counted by itself.
        foreach (var kind in EventKinds.All) services.AddScoped<ICountedRegister>(provider => new CountedEvents(provider.GetRequiredService<ParticipationDbContext>(), kind));
        services
            .AddProgrammes<ParticipationDbContext>(Id)
            .AddProgrammePages(new ProgrammeModule(Id, Texts.Name))
            .AddMeasureTies()
            .AddPlanMetrics()
            .AddPlanChapters()
            .AddFirstPage()
            .AddEvents()
            .AddWalks()
            .AddStatements()
            .AddFeedback()
            .AddSurveys()
            .AddBudgeting()
            .AddSpaces()
            .AddPartnerships()
            .AddPublicArea()
            .AddPrivacy();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ProgrammeApi.Map(endpoints, Id);
        MetricsApi.Map(endpoints);
        EventsApi.Map(endpoints);
        StatementsApi.Map(endpoints);
        SurveysApi.Map(endpoints);
        SpacesApi.Map(endpoints);
    }

    // The plan has a coordinator of its own, who does in it all that a programme coordinator does.
    private static Permission ForParticipationCoordinatorToo(Permission permission) =>
        permission.DefaultRoles.Contains(StandardRoles.ParticipationCoordinator)
            ? permission
            : permission with { DefaultRoles = [.. permission.DefaultRoles, StandardRoles.ParticipationCoordinator] };
}
