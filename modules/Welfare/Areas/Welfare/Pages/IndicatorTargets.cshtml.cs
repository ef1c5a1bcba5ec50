using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorTargetsModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] EditedIndicator edited,
    [FromKeyedServices(WelfareModule.Id)] ChangeTarget change,
    [FromKeyedServices(WelfareModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorTargetsPage(module, edited, change, removals, user);
