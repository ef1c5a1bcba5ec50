using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>Reads one indicator with all that its own page shows besides the figures: causes, revisions, and the period in which its colour is confirmed.</summary>
public sealed class WholeIndicatorReading(
    [FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] IndicatorReading reading, [FromKeyedServices] ConfirmColour confirming)
{
    /// <summary>The most revisions that the page tells.</summary>
    internal const int MostRevisions = 100;

    private static readonly string[] OfIndicator = [nameof(Indicator), nameof(IndicatorSeries), nameof(Observation), nameof(Target)];

    /// <returns>Null when there is no such indicator.</returns>
    internal async Task<WholeIndicator?> ReadAsync(int id, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { } details) return null;
        var causes = await db.IndicatorCauses.Where(c => c.CauseId == id || c.EffectId == id).OrderBy(c => c.Id)
            .Select(c => new CauseRow(c.CauseId == id, c.CauseId == id ? c.EffectId : c.CauseId, c.CauseId == id ? c.Effect.Name : c.Cause.Name, c.Direction, c.Note))
            .ToListAsync(ct);
        var predecessors = await db.Indicators.Where(i => i.SuccessorId == id).OrderBy(i => i.Order).Select(i => new PredecessorRow(i.Id, i.Name)).ToListAsync(ct);
        var substitutes = await db.Set<SubstituteArea>().Where(s => s.IndicatorId == id && s.Note != null).ToDictionaryAsync(s => s.AreaId, s => s.Note!, ct);
        return new WholeIndicator(details, causes, predecessors, substitutes, await RevisionsAsync(details, ct), await confirming.PeriodForAsync(id, ct));
    }

    private Task<List<HistoryEntry>> RevisionsAsync(IndicatorDetails details, CancellationToken ct)
    {
        var id = details.Indicator.Id;
        // What has been removed is known by the keys among its last values.
        var ofIndicator = $"\"IndicatorId\",\"Before\":\"{id}\"";
        var ofSeries = details.Facts.Series.Select(s => $"\"SeriesId\",\"Before\":\"{s.Id}\"").ToList();
        return db.History.AsNoTracking()
            .Where(h => OfIndicator.Contains(h.RecordType) && (
                (h.RecordType == nameof(Indicator) && h.RecordId == id)
                || (h.RecordType == nameof(IndicatorSeries) && db.Series.Any(s => s.Id == h.RecordId && s.IndicatorId == id))
                || (h.RecordType == nameof(Observation) && db.Observations.Any(o => o.Id == h.RecordId && o.Series.IndicatorId == id))
                || (h.RecordType == nameof(Target) && db.Targets.Any(t => t.Id == h.RecordId && t.IndicatorId == id))
                || (h.Act == HistoryAct.Removed && (h.Changes.Contains(ofIndicator) || ofSeries.Any(s => h.Changes.Contains(s))))))
            .OrderByDescending(h => h.Id)
            .Take(MostRevisions)
            .ToListAsync(ct);
    }
}

/// <summary>An indicator as its own page shows it.</summary>
/// <param name="Details">Its figures, colour and ties.</param>
/// <param name="Causes">Indicators that it follows from or that follow from it.</param>
/// <param name="Predecessors">Indicators that it goes on from.</param>
/// <param name="SubstituteNotes">Why areas stand in for the city, by the area's key.</param>
/// <param name="Revisions">Its newest changes, newest first.</param>
/// <param name="Period">The open period in which its colour is confirmed; null when none is open.</param>
internal sealed record WholeIndicator(
    IndicatorDetails Details,
    IReadOnlyList<CauseRow> Causes,
    IReadOnlyList<PredecessorRow> Predecessors,
    IReadOnlyDictionary<int, string> SubstituteNotes,
    IReadOnlyList<HistoryEntry> Revisions,
    ReportingPeriod? Period);

/// <summary>Another indicator that this one is tied to as cause or effect.</summary>
/// <param name="IsEffect">The other follows from this one; false when this one follows from the other.</param>
/// <param name="Id">Key of the other.</param>
/// <param name="Name">Its name.</param>
/// <param name="Direction">How the effect follows.</param>
/// <param name="Note">On what the thought stands.</param>
internal sealed record CauseRow(bool IsEffect, int Id, string Name, CauseDirection Direction, string? Note);

/// <summary>An indicator that another goes on from.</summary>
internal sealed record PredecessorRow(int Id, string Name);
