using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class MeasureModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] MeasureReading reading,
    MeasureLinks links,
    [FromKeyedServices(ParticipationModule.Id)] PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MeasurePage(module, reading, links, changes, directory, user, clock);
