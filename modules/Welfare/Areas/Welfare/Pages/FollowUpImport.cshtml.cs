using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class FollowUpImportModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] ImportFollowUps import,
    IUploads uploads,
    ICurrentUser user) : FollowUpImportPage(module, snapshots, import, uploads, user);
