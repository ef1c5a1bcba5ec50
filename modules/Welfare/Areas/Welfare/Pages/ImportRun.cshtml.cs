using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

[Authorize(Policy = Rights.ReadImports)]
internal sealed class ImportRunModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] ReadImports imports,
    [FromKeyedServices(WelfareModule.Id)] UndoImport undo,
    ICurrentUser user) : ImportRunPage(module, imports, undo, user);
