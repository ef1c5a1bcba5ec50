using Hyte.Modules.People;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.ManagePeriods)]
internal sealed class MissingModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ProgrammeSnapshots snapshots,
    [FromKeyedServices(WelfareModule.Id)] WhoHasNotUpdated missing,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock) : MissingPage(module, snapshots, missing, directory, user, clock);
