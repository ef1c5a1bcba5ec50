using Hyte.Programmes.Contributions;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Contributions;

internal sealed class LinkTargets([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db)
    : ProgrammeLinkTargets(module, db);
