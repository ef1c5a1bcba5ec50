using System.Globalization;
using System.Runtime.CompilerServices;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Writes every stored value in the long format that <see cref="ImportValues"/> reads. Read again at once, the file changes nothing.</summary>
public sealed class ExportValues([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>The header and then the values, one by one: there may be more of them than fit into memory.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<string?>> RowsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        yield return ObservationColumns.All;
        var rows = db.Observations
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
            });
        await foreach (var o in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                o.Indicator, o.Series, o.Area, o.FromYear == o.Year ? null : Whole(o.FromYear), Whole(o.Year),
                o.Number is { } number ? ObservationColumns.Plain(number) : null, o.Text, o.Missing is { } missing ? IndicatorCodes.Of(missing) : null,
                o.IsBaseline ? "yes" : null, o.YearIsKnown ? null : "no", o.Round, o.Note, o.Doubt, o.Source, o.SourceLine is { } line ? Whole(line) : null,
            ];
        }
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
