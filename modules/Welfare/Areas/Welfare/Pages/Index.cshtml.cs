using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] LatestChanges changes,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeIndicators indicators,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : OverviewPage(module, snapshots, changes, indicators, directory, user, clock);
