using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>Reads programmes for pages and interfaces: one query for the list, six for a programme, whatever its size.</summary>
public sealed class ProgrammeSnapshots([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Every programme of the module: those in force first, then the newest.</summary>
    public async Task<IReadOnlyList<Programme>> ListAsync(CancellationToken ct)
    {
        var all = await db.Programmes.AsNoTracking().ToListAsync(ct);
        return [.. all.OrderByDescending(p => p.Status == ProgrammeStatus.Active).ThenByDescending(p => p.StartYear).ThenBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>A period with its programme; null when there is none.</summary>
    public Task<ReportingPeriod?> FindPeriodAsync(int id, CancellationToken ct) =>
        db.Periods.AsNoTracking().Include(p => p.Programme).SingleOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>What is told of a programme as a whole, outside its periods and measures.</summary>
    internal async Task<IReadOnlyList<NarrativeEntry>> NarrativesAsync(int programmeId, CancellationToken ct) =>
        await db.Narratives.AsNoTracking().Where(n => n.ProgrammeId == programmeId && n.MeasureId == null).OrderBy(n => n.Order).ToListAsync(ct);

    /// <summary>Reads a whole programme.</summary>
    /// <param name="programme">One of those that <see cref="ListAsync"/> gave.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ProgrammeSnapshot> ReadAsync(Programme programme, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var id = programme.Id;
        var focusAreas = await db.FocusAreas.AsNoTracking().Where(a => a.ProgrammeId == id).OrderBy(a => a.Number).ToListAsync(ct);
        var periods = await db.Periods.AsNoTracking().Where(p => p.ProgrammeId == id).OrderBy(p => p.Start).ToListAsync(ct);
        var measures = await db.Measures.Where(m => m.ProgrammeId == id).OrderBy(m => m.Order)
            .Select(m => new MeasureRow(
                m.Id, m.ParentId, m.FocusAreaId, m.Number, m.DecidedName, m.WorkingName, m.Description, m.Metric, m.Note, m.State, m.IsFollowedUp, m.SearchText))
            .ToListAsync(ct);
        var parties = await db.MeasureParties.Where(p => p.Measure.ProgrammeId == id).OrderBy(p => p.Order)
            .Select(p => new PartyRow(p.MeasureId, p.Kind, p.EntryCode, p.RawText)).ToListAsync(ct);
        var roles = await db.MeasureRoles.Where(r => r.Measure.ProgrammeId == id).OrderBy(r => r.Order)
            .Select(r => new RoleRow(r.MeasureId, r.TitleCode, r.RawText)).ToListAsync(ct);
        var followUps = await db.FollowUps.Where(f => f.Period.ProgrammeId == id)
            .Select(f => new FollowUpRow(
                f.MeasureId, f.PeriodId, f.Status, f.Text, f.Reason, f.IsReady, f.Freeze, f.CopiedFromPeriod, f.ChangedByName, f.ChangedAt))
            .ToListAsync(ct);
        return new ProgrammeSnapshot(programme, focusAreas, periods, measures, parties, roles, followUps);
    }
}
