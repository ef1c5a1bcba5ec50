using Hyte.Programmes.Contributions;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Contributions;

internal sealed class Changes([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] LatestChanges changes)
    : ProgrammeChanges(module, changes);
