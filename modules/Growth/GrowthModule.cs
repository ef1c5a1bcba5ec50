using Hyte.Growth;
using Hyte.Growth.Data;
using Hyte.Modules;
using Hyte.Programmes;
using Hyte.Programmes.Access;
using Hyte.Programmes.Api;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: Module(typeof(GrowthModule))]

namespace Hyte.Growth;

/// <summary>Kestävän kasvun ohjelma: the programme of sustainable growth and its follow-up.</summary>
internal sealed class GrowthModule : IModule
{
    public const string Id = "growth";

    public ModuleManifest Manifest { get; } = new(Id, Texts.Name, new Version(1, 0, 0), new Version(1, 0))
    {
        Summary = Texts.Summary,
        Permissions = [.. ProgrammePermissions.All(Id), .. ProgrammePermissions.OfIndicators(Id)],
        Navigation = [new NavigationItem(Texts.Name, "/growth", Rights.Read, 30)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddProgrammes<GrowthDbContext>(Id)
        .AddProgrammePages(new ProgrammeModule(Id, Texts.Name) { HasIndicators = true });

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ProgrammeApi.Map(endpoints, Id);
        IndicatorApi.Map(endpoints, Id);
    }
}
