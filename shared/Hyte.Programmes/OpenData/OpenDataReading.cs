using System.Linq.Expressions;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering.Files;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.OpenData;

/// <summary>Reads what is public, in a number of queries that does not follow the amount of data: no drafts of programmes, nothing of open periods, no notes among editors, no persons.</summary>
internal sealed class OpenDataReading(ProgrammeDbContext db, DirectorySnapshot directory)
{
    // An indicator that only drafts have taken up is a part of the drafts.
    private static readonly Expression<Func<Indicator, bool>> IsPublic = i =>
        (!i.Targets.Any() && !i.Links.Any())
        || i.Targets.Any(t => t.Programme.Status != ProgrammeStatus.Draft)
        || i.Links.Any(l => l.FocusArea.Programme.Status != ProgrammeStatus.Draft);

    private IQueryable<int> PublicIndicators => db.Indicators.Where(IsPublic).Select(i => i.Id);

    public Task<List<Programme>> ProgrammesAsync(CancellationToken ct) =>
        db.Programmes.AsNoTracking().Where(p => p.Status != ProgrammeStatus.Draft).OrderBy(p => p.StartYear).ThenBy(p => p.Code).ToListAsync(ct);

    public async Task<List<(string Programme, FocusArea Area)>> FocusAreasAsync(CancellationToken ct)
    {
        var all = await db.FocusAreas.AsNoTracking().Where(a => a.Programme.Status != ProgrammeStatus.Draft)
            .OrderBy(a => a.Programme.StartYear).ThenBy(a => a.Programme.Code).ThenBy(a => a.Number)
            .Select(a => new { a.Programme.Code, Area = a }).ToListAsync(ct);
        return [.. all.Select(a => (a.Code, a.Area))];
    }

    public async Task<List<OpenMeasure>> MeasuresAsync(CancellationToken ct)
    {
        var measures = await db.Measures.AsNoTracking().Where(m => m.Programme.Status != ProgrammeStatus.Draft)
            .OrderBy(m => m.Programme.StartYear).ThenBy(m => m.Programme.Code).ThenBy(m => m.Order)
            .Select(m => new
            {
                Programme = m.Programme.Code,
                FocusArea = m.FocusArea.Number,
                Parent = m.Parent == null ? null : m.Parent.Number,
                Row = new MeasureRow(m.Id, m.ParentId, m.FocusAreaId, m.Number, m.DecidedName, m.WorkingName, m.Description, m.Metric, null, m.State, m.IsFollowedUp, ""),
            })
            .ToListAsync(ct);
        var parties = (await db.MeasureParties.AsNoTracking().OrderBy(p => p.Order)
            .Select(p => new PartyRow(p.MeasureId, p.Kind, p.EntryCode, p.RawText)).ToListAsync(ct)).ToLookup(p => (p.MeasureId, p.Kind));
        // The paper's own words about a role may name a person; the directory's titles never do.
        var titles = (await db.MeasureRoles.AsNoTracking().Where(r => r.TitleCode != null).OrderBy(r => r.Order)
            .Select(r => new { r.MeasureId, r.TitleCode }).ToListAsync(ct)).ToLookup(r => r.MeasureId, r => directory.NameOf(r.TitleCode!));

        IEnumerable<string> Names(int measure, PartyKind kind) => parties[(measure, kind)].Select(p => p.EntryCode is { } code ? directory.NameOf(code) : p.RawText).Distinct(StringComparer.Ordinal);
        return [.. measures.Select(m => new OpenMeasure(
            m.Programme, m.FocusArea, m.Parent, m.Row, Names(m.Row.Id, PartyKind.Responsible), Names(m.Row.Id, PartyKind.Partner), titles[m.Row.Id].Distinct(StringComparer.Ordinal)))];
    }

    public async Task<List<OpenFollowUp>> FollowUpsAsync(CancellationToken ct)
    {
        var all = await db.FollowUps.AsNoTracking()
            .Where(f => f.Period.State != PeriodState.Open && f.Period.Programme.Status != ProgrammeStatus.Draft)
            .OrderBy(f => f.Period.Programme.StartYear).ThenBy(f => f.Period.Programme.Code).ThenBy(f => f.Period.Start).ThenBy(f => f.Measure.Order)
            .Select(f => new
            {
                Programme = f.Period.Programme.Code,
                Measure = f.Measure.Number,
                f.Period.Code,
                f.Period.Start,
                f.Period.End,
                f.Period.State,
                Row = new FollowUpRow(f.MeasureId, f.PeriodId, f.Status, f.Text, f.Reason, f.IsReady, f.Freeze, null, "", default),
            })
            .ToListAsync(ct);
        return [.. all.Select(f => new OpenFollowUp(f.Programme, f.Measure, f.Code, f.Start, f.End, f.State, VisibleFollowUp.Of(f.Row, mayUpdate: false)))];
    }

    public Task<List<Indicator>> IndicatorsAsync(CancellationToken ct) =>
        db.Indicators.AsNoTracking().Where(IsPublic).OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct);

    public async Task<List<(Indicator Indicator, IndicatorSeries Series)>> SeriesAsync(CancellationToken ct)
    {
        var all = await db.Series.AsNoTracking().Include(s => s.Indicator).Where(s => PublicIndicators.Contains(s.IndicatorId))
            .OrderBy(s => s.Indicator.Order).ThenBy(s => s.IndicatorId).ThenBy(s => s.Order).ToListAsync(ct);
        return [.. all.Select(s => (s.Indicator, s))];
    }

    public IAsyncEnumerable<ObservationLine> Observations() => ExportValues.Lines(PublicObservations());

    public async Task<List<OpenTarget>> TargetsAsync(CancellationToken ct)
    {
        var all = await db.Targets.AsNoTracking().Where(t => t.Programme.Status != ProgrammeStatus.Draft)
            .OrderBy(t => t.Indicator.Order).ThenBy(t => t.IndicatorId).ThenBy(t => t.Id)
            .Select(t => new
            {
                Indicator = t.Indicator.Code,
                Series = t.Series == null ? null : t.Series.Code,
                Area = t.Area == null ? null : t.Area.Code,
                Programme = t.Programme.Code,
                ReferenceArea = t.ReferenceArea == null ? null : t.ReferenceArea.Code,
                Target = t,
            })
            .ToListAsync(ct);
        return [.. all.Select(t => new OpenTarget(t.Indicator, t.Series, t.Area, t.Programme, t.ReferenceArea, t.Target))];
    }

    /// <summary>Where the figures came from, and the licence of those that came from an outside source.</summary>
    public async Task<List<(string? Source, string? Licence)>> SourcesAsync(CancellationToken ct)
    {
        var all = await PublicObservations().Select(o => new { o.Source, o.Licence }).Distinct().ToListAsync(ct);
        return [.. all.Select(s => (s.Source, s.Licence)).OrderBy(s => s.Source, StringComparer.Ordinal).ThenBy(s => s.Licence, StringComparer.Ordinal)];
    }

    private IQueryable<Observation> PublicObservations() => db.Observations.Where(o => PublicIndicators.Contains(o.Series.IndicatorId));
}
