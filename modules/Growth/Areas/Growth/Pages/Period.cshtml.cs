using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(GrowthModule.Id)] PeriodChanges changes,
    ICurrentUser user,
    TimeProvider clock) : PeriodPage(module, snapshots, summaries, changes, user, clock);
