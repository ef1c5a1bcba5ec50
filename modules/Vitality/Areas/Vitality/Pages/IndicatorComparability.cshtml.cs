using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorComparabilityModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] EditedIndicator edited,
    [FromKeyedServices(VitalityModule.Id)] ChangeComparability change,
    [FromKeyedServices(VitalityModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorComparabilityPage(module, edited, change, removals, user);
