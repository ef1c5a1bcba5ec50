using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodsModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(VitalityModule.Id)] ActivateProgramme activate,
    [FromKeyedServices(VitalityModule.Id)] OpenPeriod open,
    ICurrentUser user,
    TimeProvider clock) : PeriodsPage(module, snapshots, summaries, activate, open, user, clock);
