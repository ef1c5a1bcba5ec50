using Hyte.Programmes.Contributions;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Contributions;

internal sealed class MeasureOverview([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeSnapshots snapshots)
    : ProgrammeMeasureOverview(module, snapshots);
