using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorSourceFetchModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] SourceReading reading,
    [FromKeyedServices(WelfareModule.Id)] AskSources ask,
    [FromKeyedServices(WelfareModule.Id)] KeptImports kept,
    ICurrentUser user,
    TimeProvider clock) : SourceFetchPage(module, reading, ask, kept, user, clock);
