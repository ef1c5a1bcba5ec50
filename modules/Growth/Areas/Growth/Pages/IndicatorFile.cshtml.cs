using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Entering.Files;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorFileModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ExportValues export,
    IUploads uploads,
    ICurrentUser user,
    TimeProvider clock) : IndicatorFilePage(module, export, uploads, user, clock);
