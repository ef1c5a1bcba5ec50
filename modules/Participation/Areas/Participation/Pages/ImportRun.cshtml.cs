using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

[Authorize(Policy = Rights.ReadImports)]
internal sealed class ImportRunModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] ReadImports imports,
    [FromKeyedServices(ParticipationModule.Id)] UndoImport undo,
    ICurrentUser user) : ImportRunPage(module, imports, undo, user);
