using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorValuesModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] EntryReading reading,
    [FromKeyedServices(VitalityModule.Id)] SaveValues save,
    [FromKeyedServices(VitalityModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorValuesPage(module, reading, save, removals, user);
