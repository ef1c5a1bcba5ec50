using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorComparabilityModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] EditedIndicator edited,
    [FromKeyedServices(WelfareModule.Id)] ChangeComparability change,
    [FromKeyedServices(WelfareModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorComparabilityPage(module, edited, change, removals, user);
