using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.ReadImports)]
internal sealed class ImportsModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ReadImports imports,
    ICurrentUser user) : ImportsPage(module, imports, user);
