using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class PeriodModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] PeriodSummaries summaries,
    [FromKeyedServices(ParticipationModule.Id)] PeriodChanges changes,
    ICurrentUser user,
    TimeProvider clock) : PeriodPage(module, snapshots, summaries, changes, user, clock);
