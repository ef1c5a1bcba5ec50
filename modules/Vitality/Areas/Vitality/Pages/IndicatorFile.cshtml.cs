using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Entering.Files;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorFileModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ExportValues export,
    IUploads uploads,
    ICurrentUser user,
    TimeProvider clock) : IndicatorFilePage(module, export, uploads, user, clock);
