using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Confirming;

/// <summary>Freezes the colours of a period when it closes, and thaws them when it is opened again. The caller saves.</summary>
public sealed class ColoursOfPeriod([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] IndicatorReading reading)
{
    /// <summary>Freezes every indicator that is confirmed in the programme's periods: as decided, or as suggested and marked so.</summary>
    /// <param name="period">The period, tracked.</param>
    /// <param name="ct">Cancels.</param>
    public async Task FreezeAsync(ReportingPeriod period, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(period);
        var decided = await db.Confirmations.Where(c => c.PeriodId == period.Id).ToListAsync(ct);
        foreach (var confirmation in decided) confirmation.FreezeAtClosing();

        var known = decided.Select(c => c.IndicatorId).ToHashSet();
        var suggestions = (await reading.ConfirmedWithAsync(period.ProgrammeId, ct)).ToDictionary(d => d.Indicator.Id, d => d.Suggestion);
        var indicators = await IndicatorReading.ConfirmedWith(db, period.ProgrammeId).ToListAsync(ct);
        db.Confirmations.AddRange(indicators.Where(i => !known.Contains(i.Id)).Select(i => ColourConfirmation.NobodyLooked(i, period, suggestions[i.Id])));
    }

    /// <summary>Undoes the freezing: what people decided stays, what the closing made goes away.</summary>
    public async Task ThawAsync(ReportingPeriod period, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(period);
        foreach (var confirmation in await db.Confirmations.Where(c => c.PeriodId == period.Id).ToListAsync(ct))
        {
            if (confirmation.MadeByClosing) db.Confirmations.Remove(confirmation);
            else confirmation.Thaw();
        }
    }
}
