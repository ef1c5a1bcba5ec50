using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Pages;

[Authorize(Policy = Rights.ReadImports)]
internal sealed class ImportRunModel(
    [FromKeyedServices(GrowthModule.Id)] ProgrammeModule module,
    [FromKeyedServices(GrowthModule.Id)] ReadImports imports,
    [FromKeyedServices(GrowthModule.Id)] UndoImport undo,
    ICurrentUser user) : ImportRunPage(module, imports, undo, user);
