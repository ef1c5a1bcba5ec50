using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodsModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(ParticipationModule.Id)] ActivateProgramme activate,
    [FromKeyedServices(ParticipationModule.Id)] OpenPeriod open,
    ICurrentUser user,
    TimeProvider clock) : PeriodsPage(module, snapshots, summaries, activate, open, user, clock);
