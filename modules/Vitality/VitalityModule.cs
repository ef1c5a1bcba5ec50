using Hyte.Modules;
using Hyte.Programmes;
using Hyte.Programmes.Access;
using Hyte.Programmes.Api;
using Hyte.Programmes.Web;
using Hyte.Vitality;
using Hyte.Vitality.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: Module(typeof(VitalityModule))]

namespace Hyte.Vitality;

/// <summary>Elinvoimaohjelma: the vitality programme and its follow-up.</summary>
internal sealed class VitalityModule : IModule
{
    public const string Id = "vitality";

    public ModuleManifest Manifest { get; } = new(Id, Texts.Name, new Version(1, 0, 0), new Version(1, 0))
    {
        Summary = Texts.Summary,
        Permissions = [.. ProgrammePermissions.All(Id), .. ProgrammePermissions.OfIndicators(Id)],
        Navigation = [new NavigationItem(Texts.Name, "/vitality", Rights.Read, 20)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddProgrammes<VitalityDbContext>(Id)
        .AddProgrammePages(new ProgrammeModule(Id, Texts.Name) { HasIndicators = true });

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ProgrammeApi.Map(endpoints, Id);
        IndicatorApi.Map(endpoints, Id);
    }
}
