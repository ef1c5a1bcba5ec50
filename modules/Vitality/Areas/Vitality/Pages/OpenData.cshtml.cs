using Hyte.Modules.People;
using Hyte.Programmes.OpenData;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class OpenDataModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] OpenDataPackage package,
    ICurrentUser user,
    TimeProvider clock) : OpenDataPage(module, package, user, clock);
