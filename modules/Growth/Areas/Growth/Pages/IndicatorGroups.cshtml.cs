using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorGroupsModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] IndicatorReading reading,
    ICurrentUser user) : IndicatorGroupsPage(module, reading, user);
