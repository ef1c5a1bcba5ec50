using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(VitalityModule.Id)] PeriodChanges changes,
    ICurrentUser user,
    TimeProvider clock) : PeriodPage(module, snapshots, summaries, changes, user, clock);
