using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorSeriesModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] EditedIndicator edited,
    [FromKeyedServices(GrowthModule.Id)] ChangeSeries change,
    [FromKeyedServices(GrowthModule.Id)] RemovedRecords removals,
    ICurrentUser user) : IndicatorSeriesPage(module, edited, change, removals, user);
