using Hyte.Modules;
using Hyte.Programmes;
using Hyte.Programmes.Access;
using Hyte.Programmes.Api;
using Hyte.Programmes.Web;
using Hyte.Welfare;
using Hyte.Welfare.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: Module(typeof(WelfareModule))]

namespace Hyte.Welfare;

/// <summary>Hyvän elämän ohjelma: the welfare programme and its follow-up.</summary>
internal sealed class WelfareModule : IModule
{
    public const string Id = "welfare";

    public ModuleManifest Manifest { get; } = new(Id, Texts.Name, new Version(1, 0, 0), new Version(1, 0))
    {
        Summary = Texts.Summary,
        Permissions = [.. ProgrammePermissions.All(Id), .. ProgrammePermissions.OfIndicators(Id)],
        Navigation = [new NavigationItem(Texts.Name, "/welfare", Rights.Read, 10)],
    };

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration) => services
        .AddProgrammes<WelfareDbContext>(Id)
        .AddProgrammePages(new ProgrammeModule(Id, Texts.Name) { HasIndicators = true });

    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        ProgrammeApi.Map(endpoints, Id);
        IndicatorApi.Map(endpoints, Id);
    }
}
