using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorTargetsModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] EditedIndicator edited,
    [FromKeyedServices(GrowthModule.Id)] ChangeTarget change,
    [FromKeyedServices(GrowthModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorTargetsPage(module, edited, change, removals, user);
