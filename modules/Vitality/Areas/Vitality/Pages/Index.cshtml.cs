using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] LatestChanges changes,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeIndicators indicators,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : OverviewPage(module, snapshots, changes, indicators, directory, user, clock);
