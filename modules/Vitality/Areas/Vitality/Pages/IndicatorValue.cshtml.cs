using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorValueModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] EntryReading reading,
    [FromKeyedServices(VitalityModule.Id)] SaveValues save,
    [FromKeyedServices(VitalityModule.Id)] OneValue value,
    ICurrentUser user) : IndicatorValuePage(module, reading, save, value, user);
