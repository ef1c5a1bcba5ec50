using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class MeasureModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] MeasureReading reading,
    MeasureLinks links,
    [FromKeyedServices(VitalityModule.Id)] PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MeasurePage(module, reading, links, changes, directory, user, clock);
