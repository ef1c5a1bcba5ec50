using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Writes every stored value in the long format that <see cref="ImportValues"/> reads. Read again at once, the file changes nothing.</summary>
public sealed class ExportValues([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The values, one by one: there may be more of them than fit into memory.</summary>
    internal IAsyncEnumerable<ObservationLine> LinesAsync() => Lines(db.Observations);

    /// <summary>Values as lines, in the order of the indicators and their series.</summary>
    internal static IAsyncEnumerable<ObservationLine> Lines(IQueryable<Observation> observations) => observations
        .OrderBy(o => o.Series.Indicator.Order).ThenBy(o => o.Series.Order).ThenBy(o => o.AreaId).ThenBy(o => o.Year).ThenBy(o => o.FromYear)
        .Select(o => new
        {
            Indicator = o.Series.Indicator.Code,
            Series = o.Series.Code,
            Area = o.Area.Code,
            o.FromYear,
            o.Year,
            o.Number,
            o.Text,
            o.Missing,
            o.IsBaseline,
            o.YearIsKnown,
            o.Round,
            o.Note,
            o.Doubt,
            o.Source,
            o.SourceLine,
        })
        .AsAsyncEnumerable()
        .Select(o => new ObservationLine(o.Indicator, o.Series, o.Area, new ObservedTime(o.FromYear, o.Year), ObservedValue.OneOf(o.Number, o.Text, o.Missing))
        {
            IsBaseline = o.IsBaseline,
            YearIsKnown = o.YearIsKnown,
            Round = o.Round,
            Note = o.Note,
            Doubt = o.Doubt,
            Source = o.Source,
            SourceLine = o.SourceLine,
        });
}
