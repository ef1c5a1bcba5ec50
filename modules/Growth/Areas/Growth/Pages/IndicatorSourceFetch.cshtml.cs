using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorSourceFetchModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] SourceReading reading,
    [FromKeyedServices(GrowthModule.Id)] AskSources ask,
    [FromKeyedServices(GrowthModule.Id)] KeptImports kept,
    ICurrentUser user,
    TimeProvider clock) : SourceFetchPage(module, reading, ask, kept, user, clock);
