using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorsExportModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeIndicators indicators,
    ICurrentUser user,
    TimeProvider clock) : IndicatorsExportPage(module, snapshots, indicators, user, clock);
