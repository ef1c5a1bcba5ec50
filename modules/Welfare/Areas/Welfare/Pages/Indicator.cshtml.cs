using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

/// <summary>Whether the person may confirm the colour is asked on the page.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] WholeIndicatorReading reading,
    [FromKeyedServices(WelfareModule.Id)] ConfirmColour confirm,
    ICurrentUser user,
    TimeProvider clock) : IndicatorPage(module, reading, confirm, user, clock);
