using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.EditPlan)]
internal sealed class PlanImportModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] ImportPlan import,
    IDirectory directory,
    IUploads uploads,
    ICurrentUser user) : PlanImportPage(module, snapshots, import, directory, uploads, user);
