using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class MissingModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(GrowthModule.Id)] WhoHasNotUpdated missing,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MissingPage(module, snapshots, missing, directory, user, clock);
