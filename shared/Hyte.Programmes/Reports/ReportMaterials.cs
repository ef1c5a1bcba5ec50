using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Reports;

/// <summary>Reads what reports are made of: by the same readings as the pages, in a number of queries that follows only the number of programmes reported on.</summary>
/// <param name="module">The module.</param>
/// <param name="db">Its database.</param>
/// <param name="snapshots">Reads its programmes.</param>
/// <param name="indicators">Reads its indicators.</param>
/// <param name="models">Keeps what was read.</param>
/// <param name="directory">Names of parties and titles.</param>
/// <param name="clock">Today.</param>
public sealed class ReportMaterials(
    [FromKeyedServices] ProgrammeModule module,
    [FromKeyedServices] ProgrammeDbContext db,
    [FromKeyedServices] ProgrammeSnapshots snapshots,
    [FromKeyedServices] IndicatorReading indicators,
    [FromKeyedServices] ReadModels models,
    IDirectory directory,
    TimeProvider clock)
{
    internal ProgrammeModule Module => module;

    /// <summary>What spans are made of: the programmes, their periods, and the years of which the city has values. Three queries.</summary>
    internal async Task<ReportableTimes> TimesAsync(CancellationToken ct)
    {
        var programmes = (await snapshots.ListAsync(ct)).Where(p => p.Status != ProgrammeStatus.Draft).ToList();
        var periods = await PeriodsAsync(programmes, ct);
        var years = module.HasIndicators
            ? await db.Observations.Where(o => o.YearIsKnown && o.Missing == null && (o.Area.IsOwn || o.Area.Kind == AreaKind.Place)).Select(o => o.Year).Distinct().ToListAsync(ct)
            : [];
        return new ReportableTimes(programmes, periods, years);
    }

    /// <summary>What the chapters of a report are made of.</summary>
    internal async Task<ReportMaterial> ReadAsync(ReportFrame frame, CancellationToken ct)
    {
        var all = await snapshots.ListAsync(ct);
        var programmes = all.Where(p => p.Status != ProgrammeStatus.Draft).ToList();
        var periods = (await PeriodsAsync(programmes, ct)).Where(p => p.State != PeriodState.Open && IsWithin(p, frame)).ToLookup(p => p.ProgrammeId);
        var wanted = programmes.Where(p => periods[p.Id].Any() || IsOfTerm(p, frame) || IsAudited(p, frame)).OrderBy(p => p.StartYear).ThenBy(p => p.Name, StringComparer.CurrentCulture).ToList();
        var ids = wanted.ConvertAll(p => p.Id);
        var told = (await db.Narratives.AsNoTracking().Where(n => ids.Contains(n.ProgrammeId)).OrderBy(n => n.Order).ToListAsync(ct)).ToLookup(n => n.ProgrammeId);
        var reported = new List<ReportedProgramme>();
        foreach (var programme in wanted)
        {
            reported.Add(new ReportedProgramme(await snapshots.ReadAsync(programme, ct), [.. periods[programme.Id]]) { Told = [.. told[programme.Id]] });
        }

        var ahead = frame.Template == ReportTemplate.BroadWellbeing ? Ahead(all, frame) : null;
        return new ReportMaterial(module, frame, await directory.GetAsync(ct), clock.Today())
        {
            Programmes = reported,
            InForce = programmes.Where(p => p.Status == ProgrammeStatus.Active).Select(p => p.Id).ToHashSet(),
            Ahead = ahead is null ? null : await snapshots.ReadAsync(ahead, ct),
            Indicators = await IndicatorsAsync(programmes, ct),
            SubstituteNotes = await SubstituteNotesAsync(ct),
        };
    }

    /// <summary>The module's public indicators; empty when it follows none. What others have read since the last change, on the same day, costs no query.</summary>
    internal async Task<IReadOnlyList<IndicatorDetails>> IndicatorsAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        if (!module.HasIndicators) return [];
        // A figure grows old overnight, and its colour with it.
        var all = await models.GetAsync(snapshots.Version, $"every indicator on {clock.Today().DayNumber}", indicators.AllAsync, ct);
        var known = programmes.Select(p => p.Id).ToHashSet();
        var names = programmes.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        // An indicator that only drafts have taken up is a part of the drafts.
        return [.. all.Where(i => (i.Ties.Count == 0 && i.Facts.Targets.Count == 0) || i.Ties.Any(t => known.Contains(t.ProgrammeId)) || i.Facts.Targets.Any(t => names.Contains(t.Programme)))];
    }

    /// <summary>The programmes that have been decided. One query, and the data version.</summary>
    internal async Task<IReadOnlyList<Programme>> ProgrammesAsync(CancellationToken ct) => [.. (await snapshots.ListAsync(ct)).Where(p => p.Status != ProgrammeStatus.Draft)];

    /// <summary>A whole programme.</summary>
    internal ValueTask<ProgrammeSnapshot> SnapshotAsync(Programme programme, CancellationToken ct) => snapshots.ReadAsync(programme, ct);

    internal DateOnly Today => clock.Today();

    private async Task<IReadOnlyList<ReportingPeriod>> PeriodsAsync(List<Programme> programmes, CancellationToken ct)
    {
        var ids = programmes.ConvertAll(p => p.Id);
        return await db.Periods.AsNoTracking().Where(p => ids.Contains(p.ProgrammeId)).OrderBy(p => p.Start).ToListAsync(ct);
    }

    private async Task<IReadOnlyDictionary<int, IReadOnlyDictionary<int, string>>> SubstituteNotesAsync(CancellationToken ct)
    {
        if (!module.HasIndicators) return new Dictionary<int, IReadOnlyDictionary<int, string>>();
        var notes = await db.Set<SubstituteArea>().AsNoTracking().Where(s => s.Note != null).Select(s => new { s.IndicatorId, s.AreaId, s.Note }).ToListAsync(ct);
        return notes.GroupBy(s => s.IndicatorId).ToDictionary(g => g.Key, IReadOnlyDictionary<int, string> (g) => g.ToDictionary(s => s.AreaId, s => s.Note!));
    }

    // A period report tells of exactly one period; the others of every period that lies in their time.
    private static bool IsWithin(ReportingPeriod period, ReportFrame frame) => frame.Template == ReportTemplate.PeriodFollowUp
        ? (period.Start, period.End) == (frame.From, frame.To)
        : frame.From <= period.Start && period.End <= frame.To;

    private static bool IsOfTerm(Programme programme, ReportFrame frame) =>
        frame.Template == ReportTemplate.BroadWellbeing && (programme.StartYear, programme.EndYear) == (frame.From.Year, frame.To.Year);

    // An audit asks for the targets of every programme that bound the city in the year, followed up or not.
    private static bool IsAudited(Programme programme, ReportFrame frame) =>
        frame.Template == ReportTemplate.AuditExtract && programme.StartYear <= frame.To.Year && (programme.EndYear >= frame.From.Year || programme.Status == ProgrammeStatus.Active);

    // The plan of the next term is still a draft when the council is asked to approve it with the report.
    private static Programme? Ahead(IReadOnlyList<Programme> all, ReportFrame frame) =>
        all.Where(p => p.StartYear > frame.To.Year).MinBy(p => p.StartYear) ?? all.FirstOrDefault(p => IsOfTerm(p, frame));
}

/// <summary>The times that a module could report on.</summary>
/// <param name="Programmes">The programmes that have been decided.</param>
/// <param name="Periods">Their periods, oldest first.</param>
/// <param name="Years">The years of which the city has values.</param>
internal sealed record ReportableTimes(IReadOnlyList<Programme> Programmes, IReadOnlyList<ReportingPeriod> Periods, IReadOnlyList<int> Years);
