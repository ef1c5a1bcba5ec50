using Hyte.Programmes.Contributions;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Contributions;

internal sealed class Search([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db)
    : ProgrammeSearch(module, db);
