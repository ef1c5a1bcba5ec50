using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>Reads one measure with everything that its page shows, in a fixed number of queries.</summary>
public sealed class MeasureReading([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] IndicatorReading indicators)
{
    /// <param name="module">The module; one that follows no indicators is not asked for them.</param>
    /// <param name="id">Key of the measure.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task<MeasureDetails?> ReadAsync(ProgrammeModule module, int id, CancellationToken ct)
    {
        var measure = await db.Measures.AsNoTracking()
            .Include(m => m.Programme).Include(m => m.FocusArea).Include(m => m.Parent).Include(m => m.Successor)
            .Include(m => m.Children.OrderBy(c => c.Order))
            .Include(m => m.Parties.OrderBy(p => p.Order))
            .Include(m => m.Roles.OrderBy(r => r.Order))
            .Include(m => m.Links)
            .Include(m => m.Milestones.OrderBy(s => s.Due))
            .AsSplitQuery()
            .SingleOrDefaultAsync(m => m.Id == id, ct);
        if (measure is null) return null;

        var periods = await db.Periods.AsNoTracking().Where(p => p.ProgrammeId == measure.ProgrammeId).OrderByDescending(p => p.Start).ToListAsync(ct);
        var followUps = await db.FollowUps.AsNoTracking().Where(f => f.MeasureId == id).ToListAsync(ct);
        var followUpIds = followUps.Select(f => f.Id).ToList();
        var milestoneIds = measure.Milestones.Select(s => s.Id).ToList();
        var history = await db.History.AsNoTracking()
            .Where(h => (h.RecordType == nameof(Measure) && h.RecordId == id)
                || (h.RecordType == nameof(FollowUp) && followUpIds.Contains(h.RecordId))
                || (h.RecordType == nameof(Milestone) && milestoneIds.Contains(h.RecordId)))
            .OrderByDescending(h => h.Id)
            .ToListAsync(ct);
        var told = await db.Narratives.AsNoTracking().Where(n => n.MeasureId == id || (n.MeasureId != null && n.MeasureId == measure.ParentId)).OrderBy(n => n.Order).ToListAsync(ct);
        var found = module.HasIndicators ? await indicators.OfFocusAreaAsync(measure.FocusAreaId, ct) : [];
        return new MeasureDetails(measure, periods, followUps, history, told, MeasureIndicators.Of(module, measure, found));
    }

    /// <summary>The measures that could take the place of one.</summary>
    internal async Task<IReadOnlyList<(int Id, string Name)>> SuccessorsAsync(Measure measure, CancellationToken ct)
    {
        var found = await db.Measures
            .Where(m => m.ProgrammeId == measure.ProgrammeId && m.Id != measure.Id && m.State == MeasureState.Active)
            .OrderBy(m => m.Order)
            .Select(m => new { m.Id, m.Number, Name = m.WorkingName ?? m.DecidedName })
            .ToListAsync(ct);
        return [.. found.Select(m => (m.Id, $"{m.Number} {m.Name}"))];
    }
}

/// <summary>A measure with everything that its page shows. None of it is tracked; the internal notes are in it.</summary>
internal sealed record MeasureDetails(
    Measure Measure,
    IReadOnlyList<ReportingPeriod> Periods,
    IReadOnlyList<FollowUp> FollowUps,
    IReadOnlyList<HistoryEntry> History,
    IReadOnlyList<NarrativeEntry> Told,
    MeasureIndicators Indicators)
{
    /// <summary>What was realised of the measure itself over the programme's years.</summary>
    public IReadOnlyList<NarrativeEntry> Realised => [.. Told.Where(n => n.MeasureId == Measure.Id)];

    /// <summary>The paper tells what was realised of the whole group, not of the measure.</summary>
    public bool IsToldOfGroup => Realised.Count == 0 && Told.Count > 0;

    public ReportingPeriod? OpenPeriod => Periods.FirstOrDefault(p => p.State == PeriodState.Open);

    public IReadOnlyList<string> TitleCodes => [.. Measure.Roles.Select(r => r.TitleCode).OfType<string>()];

    public IReadOnlyList<string> PartyCodes => [.. Measure.Parties.Select(p => p.EntryCode).OfType<string>()];
}
