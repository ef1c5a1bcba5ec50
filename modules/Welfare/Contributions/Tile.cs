using Hyte.Programmes.Contributions;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Contributions;

internal sealed class Tile(
    [FromKeyedServices] ProgrammeModule module,
    [FromKeyedServices] ProgrammeSnapshots snapshots,
    [FromKeyedServices] PeriodSummaries summaries,
    [FromKeyedServices] ProgrammeIndicators indicators,
    TimeProvider clock) : ProgrammeTile(module, snapshots, summaries, indicators, clock);
