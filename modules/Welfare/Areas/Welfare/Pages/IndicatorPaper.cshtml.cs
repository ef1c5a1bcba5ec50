using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditIndicators)]
internal sealed class IndicatorPaperModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] ImportIndicators import,
    IUploads uploads,
    ICurrentUser user) : IndicatorPaperPage(module, snapshots, import, uploads, user);
