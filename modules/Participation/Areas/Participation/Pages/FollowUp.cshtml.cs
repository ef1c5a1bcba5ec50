using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.Read)]
internal sealed class FollowUpModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    IDirectory directory,
    ICurrentUser user,
    KeptPages kept) : FollowUpTablePage(module, snapshots, directory, user, kept);
