using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorValuesModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] EntryReading reading,
    [FromKeyedServices(WelfareModule.Id)] SaveValues save,
    [FromKeyedServices(WelfareModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorValuesPage(module, reading, save, removals, user);
