using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorNewModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] EditedIndicator edited,
    [FromKeyedServices(GrowthModule.Id)] ChangeIndicator change,
    ICurrentUser user) : IndicatorNewPage(module, edited, change, user);
