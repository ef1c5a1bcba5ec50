using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class IndicatorGroupsModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] IndicatorReading reading,
    ICurrentUser user) : IndicatorGroupsPage(module, reading, user);
