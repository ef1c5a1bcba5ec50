using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorValueModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] EntryReading reading,
    [FromKeyedServices(GrowthModule.Id)] SaveValues save,
    [FromKeyedServices(GrowthModule.Id)] OneValue value,
    ICurrentUser user) : IndicatorValuePage(module, reading, save, value, user);
