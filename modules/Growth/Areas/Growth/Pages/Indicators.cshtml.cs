using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorsModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeIndicators indicators,
    ICurrentUser user,
    TimeProvider clock) : IndicatorsPage(module, snapshots, indicators, user, clock);
