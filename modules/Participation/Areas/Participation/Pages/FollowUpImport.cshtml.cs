using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class FollowUpImportModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] ImportFollowUps import,
    IUploads uploads,
    ICurrentUser user) : FollowUpImportPage(module, snapshots, import, uploads, user);
