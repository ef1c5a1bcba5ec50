using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class FollowUpImportModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] ImportFollowUps import,
    IUploads uploads,
    ICurrentUser user) : FollowUpImportPage(module, snapshots, import, uploads, user);
