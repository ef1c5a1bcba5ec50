using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodsModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(WelfareModule.Id)] ActivateProgramme activate,
    [FromKeyedServices(WelfareModule.Id)] OpenPeriod open,
    ICurrentUser user,
    TimeProvider clock) : PeriodsPage(module, snapshots, summaries, activate, open, user, clock);
