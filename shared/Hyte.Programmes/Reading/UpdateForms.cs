using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>Reads what the form that updates one measure needs, in a fixed number of queries.</summary>
public sealed class UpdateForms(
    [FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] CopyFromPreviousPeriod earlier, [FromKeyedServices] IndicatorReading indicators)
{
    /// <param name="module">The module; one that follows no indicators is not asked for them.</param>
    /// <param name="measureId">Key of the measure.</param>
    /// <param name="code">The period; the open one when empty.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when there is no such measure or period.</returns>
    internal async Task<UpdateForm?> ReadAsync(ProgrammeModule module, int measureId, string? code, CancellationToken ct)
    {
        var measure = await db.Measures.AsNoTracking()
            .Include(m => m.Programme).Include(m => m.FocusArea).Include(m => m.Parties).Include(m => m.Roles)
            .AsSplitQuery()
            .SingleOrDefaultAsync(m => m.Id == measureId, ct);
        if (measure is null) return null;
        var periods = await db.Periods.AsNoTracking().Where(p => p.ProgrammeId == measure.ProgrammeId).ToListAsync(ct);
        var period = string.IsNullOrEmpty(code)
            ? periods.Find(p => p.State == PeriodState.Open)
            : periods.Find(p => PeriodCode.TryParse(code, out var wanted) && p.Code == wanted);
        if (period is null) return null;

        var existing = await db.FollowUps.AsNoTracking().SingleOrDefaultAsync(f => f.MeasureId == measureId && f.PeriodId == period.Id, ct);
        var found = module.HasIndicators ? await indicators.OfFocusAreaAsync(measure.FocusAreaId, ct) : [];
        return new UpdateForm(measure, period, existing, await earlier.ExecuteAsync(measureId, period.Start, ct), MeasureIndicators.Of(module, measure, found));
    }
}

/// <summary>What the form that updates one measure shows besides its fields.</summary>
/// <param name="Measure">The measure with its programme, focus area, parties and titles.</param>
/// <param name="Period">The period.</param>
/// <param name="Existing">What is written already, or null.</param>
/// <param name="Earlier">What was reported last before the period, or null.</param>
/// <param name="Indicators">The indicators that tell about the measure.</param>
internal sealed record UpdateForm(Measure Measure, ReportingPeriod Period, FollowUp? Existing, EarlierWording? Earlier, MeasureIndicators Indicators);
