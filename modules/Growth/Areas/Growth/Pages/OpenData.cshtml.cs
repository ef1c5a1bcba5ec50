using Hyte.Modules.People;
using Hyte.Programmes.OpenData;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class OpenDataModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] OpenDataPackage package,
    ICurrentUser user,
    TimeProvider clock) : OpenDataPage(module, package, user, clock);
