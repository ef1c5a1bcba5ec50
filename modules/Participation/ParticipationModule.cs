using Hyte.Modules;
using Hyte.Participation;
using Hyte.Participation.Data;
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
        Permissions = [.. ProgrammePermissions.All(Id).Select(ForParticipationCoordinatorToo)],
        Navigation = [new NavigationItem(Texts.Name, "/participation", Rights.Read, 40)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddProgrammes<ParticipationDbContext>(Id)
        .AddProgrammePages(new ProgrammeModule(Id, Texts.Name));

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => ProgrammeApi.Map(endpoints, Id);

    // The plan has a coordinator of its own, who does in it all that a programme coordinator does.
    private static Permission ForParticipationCoordinatorToo(Permission permission) =>
        permission.DefaultRoles.Contains(StandardRoles.ParticipationCoordinator)
            ? permission
            : permission with { DefaultRoles = [.. permission.DefaultRoles, StandardRoles.ParticipationCoordinator] };
}
