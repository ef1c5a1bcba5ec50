using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorEditModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] EditedIndicator edited,
    [FromKeyedServices(VitalityModule.Id)] ChangeIndicator change,
    [FromKeyedServices(VitalityModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorEditPage(module, edited, change, removals, user);
