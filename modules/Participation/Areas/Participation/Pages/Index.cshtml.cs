using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] LatestChanges changes,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeIndicators indicators,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : OverviewPage(module, snapshots, changes, indicators, directory, user, clock);
