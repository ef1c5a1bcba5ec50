using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorSourceModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] SourceReading reading,
    [FromKeyedServices(VitalityModule.Id)] SaveMapping save,
    [FromKeyedServices(VitalityModule.Id)] AskSources ask,
    ICurrentUser user) : SourceMappingPage(module, reading, save, ask, user);
