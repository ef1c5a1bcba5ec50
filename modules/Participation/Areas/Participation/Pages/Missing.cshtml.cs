using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class MissingModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(ParticipationModule.Id)] WhoHasNotUpdated missing,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MissingPage(module, snapshots, missing, directory, user, clock);
