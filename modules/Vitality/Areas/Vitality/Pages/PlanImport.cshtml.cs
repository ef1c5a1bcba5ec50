using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.EditPlan)]
internal sealed class PlanImportModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(VitalityModule.Id)] ImportPlan import,
    IDirectory directory,
    IUploads uploads,
    ICurrentUser user) : PlanImportPage(module, snapshots, import, directory, uploads, user);
