using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.EditPlan)]
internal sealed class PlanImportModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] ImportPlan import,
    IDirectory directory,
    IUploads uploads,
    ICurrentUser user) : PlanImportPage(module, snapshots, import, directory, uploads, user);
