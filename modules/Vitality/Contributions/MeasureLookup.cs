using Hyte.Programmes.Contributions;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Contributions;

internal sealed class MeasureLookup([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db)
    : ProgrammeMeasureLookup(module, db);
