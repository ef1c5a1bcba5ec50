using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

/// <summary>Whether the person may confirm the colour is asked on the page.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] WholeIndicatorReading reading,
    [FromKeyedServices(GrowthModule.Id)] ConfirmColour confirm,
    ICurrentUser user,
    TimeProvider clock) : IndicatorPage(module, reading, confirm, user, clock);
