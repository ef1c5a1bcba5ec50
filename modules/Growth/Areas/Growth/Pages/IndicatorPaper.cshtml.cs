using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorPaperModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] ImportIndicators import,
    IUploads uploads,
    ICurrentUser user) : IndicatorPaperPage(module, snapshots, import, uploads, user);
