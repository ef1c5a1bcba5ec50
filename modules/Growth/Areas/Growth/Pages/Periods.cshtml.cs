using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodsModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(GrowthModule.Id)] ActivateProgramme activate,
    [FromKeyedServices(GrowthModule.Id)] OpenPeriod open,
    ICurrentUser user,
    TimeProvider clock) : PeriodsPage(module, snapshots, summaries, activate, open, user, clock);
