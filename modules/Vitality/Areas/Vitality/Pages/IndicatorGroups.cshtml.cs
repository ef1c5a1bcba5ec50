using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorGroupsModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] IndicatorReading reading,
    ICurrentUser user) : IndicatorGroupsPage(module, reading, user);
