using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorPaperModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] ImportIndicators import,
    IUploads uploads,
    ICurrentUser user) : IndicatorPaperPage(module, snapshots, import, uploads, user);
