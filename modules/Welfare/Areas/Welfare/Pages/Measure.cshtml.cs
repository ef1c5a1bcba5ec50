using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class MeasureModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] MeasureReading reading,
    MeasureLinks links,
    [FromKeyedServices(WelfareModule.Id)] PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MeasurePage(module, reading, links, changes, directory, user, clock);
