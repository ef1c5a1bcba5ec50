using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reading;

/// <summary>Reads programmes for pages and interfaces. What others have read since the last change costs no more than a look at the data version.</summary>
public sealed class ProgrammeSnapshots([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ReadModels models)
{
    /// <summary>The data version that the last list was read at; part of the key of whatever is made of it.</summary>
    public long Version { get; private set; }

    /// <summary>Every programme of the module: those in force first, then the newest. Always as of now.</summary>
    public async Task<IReadOnlyList<Programme>> ListAsync(CancellationToken ct)
    {
        Version = await db.ReadDataVersionAsync(ct);
        return await models.GetAsync(Version, "programmes", ReadListAsync, ct);
    }

    /// <summary>A period with its programme; null when there is none.</summary>
    public Task<ReportingPeriod?> FindPeriodAsync(int id, CancellationToken ct) =>
        db.Periods.AsNoTracking().Include(p => p.Programme).SingleOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>What is told of a programme as a whole, outside its periods and measures.</summary>
    internal async Task<IReadOnlyList<NarrativeEntry>> NarrativesAsync(int programmeId, CancellationToken ct) =>
        await db.Narratives.AsNoTracking().Where(n => n.ProgrammeId == programmeId && n.MeasureId == null).OrderBy(n => n.Order).ToListAsync(ct);

    /// <summary>A whole programme; six queries when nobody has read it since the last change, whatever its size.</summary>
    /// <param name="programme">One of those that <see cref="ListAsync"/> gave.</param>
    /// <param name="ct">Cancels.</param>
    public ValueTask<ProgrammeSnapshot> ReadAsync(Programme programme, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return models.GetAsync(Version, $"programme {programme.Id}", cancel => ReadSnapshotAsync(programme, cancel), ct);
    }

    private async Task<IReadOnlyList<Programme>> ReadListAsync(CancellationToken ct)
    {
        var all = await db.Programmes.AsNoTracking().ToListAsync(ct);
        return [.. all.OrderByDescending(p => p.Status == ProgrammeStatus.Active).ThenByDescending(p => p.StartYear).ThenBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    private async Task<ProgrammeSnapshot> ReadSnapshotAsync(Programme programme, CancellationToken ct)
    {
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
