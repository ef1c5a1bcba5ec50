using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

[Authorize(Policy = Rights.ReadImports)]
internal sealed class ImportRunModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] ReadImports imports,
    [FromKeyedServices(VitalityModule.Id)] UndoImport undo,
    ICurrentUser user) : ImportRunPage(module, imports, undo, user);
