using Hyte.Documents.Csv;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Seeding;

/// <summary>What the database holds of the programmes being loaded, and what this load has added, found by the keys that files use.</summary>
internal sealed class LoadedPlan
{
    private readonly Dictionary<string, Programme> _programmes = new(StringComparer.Ordinal);
    private readonly Dictionary<(Programme, int), FocusArea> _focusAreas = [];
    private readonly Dictionary<(Programme, string), Measure> _measures = [];
    private readonly Dictionary<(Programme, PeriodCode), ReportingPeriod> _periods = [];
    private readonly HashSet<(int MeasureId, int PeriodId)> _followUps = [];

    /// <summary>Measures that were not there before this load, in the order of the file.</summary>
    public HashSet<Measure> Added { get; } = [];

    /// <summary>All measures of the programmes: those of the database in their order, then the added ones.</summary>
    public IEnumerable<Measure> Measures => _measures.Values;

    public static async Task<LoadedPlan> ReadAsync(ProgrammeDbContext db, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var plan = new LoadedPlan();
        var programmes = await db.Programmes.Include(p => p.FocusAreas).Include(p => p.Periods).AsSplitQuery()
            .Where(p => codes.Contains(p.Code)).ToListAsync(ct);
        var ids = programmes.ConvertAll(p => p.Id);
        foreach (var programme in programmes) plan.Take(programme);
        foreach (var measure in await db.Measures.Where(m => ids.Contains(m.ProgrammeId)).OrderBy(m => m.Order).ToListAsync(ct)) plan.Take(measure);
        foreach (var key in await db.FollowUps.Where(f => ids.Contains(f.Period.ProgrammeId)).Select(f => new { f.MeasureId, f.PeriodId }).ToListAsync(ct))
        {
            plan._followUps.Add((key.MeasureId, key.PeriodId));
        }

        return plan;
    }

    public void Add(Programme programme) => _programmes.Add(programme.Code, programme);

    public void Add(FocusArea area) => _focusAreas.Add((area.Programme, area.Number), area);

    public void Add(ReportingPeriod period) => _periods.Add((period.Programme, period.Code), period);

    public void Add(Measure measure)
    {
        Take(measure);
        Added.Add(measure);
    }

    public bool Has(string programmeCode) => _programmes.ContainsKey(programmeCode);

    public bool Has(Programme programme, int focusArea) => _focusAreas.ContainsKey((programme, focusArea));

    public bool Has(Programme programme, string measure) => _measures.ContainsKey((programme, measure));

    public bool Has(Programme programme, PeriodCode period) => _periods.ContainsKey((programme, period));

    public bool Has(Measure measure, ReportingPeriod period) => _followUps.Contains((measure.Id, period.Id));

    /// <summary>The programme that the row's column names; refuses the row when there is none.</summary>
    public Programme? Programme(CsvRow row) =>
        Find(row, "programme", row.Required("programme"), code => _programmes.GetValueOrDefault(code), Texts.SeedNoProgramme);

    public FocusArea? FocusArea(CsvRow row, Programme programme) =>
        Find(row, "focus_area", row.RequiredWholeNumber("focus_area"), number => _focusAreas.GetValueOrDefault((programme, number)), Texts.SeedNoFocusArea);

    public Measure? Measure(CsvRow row, Programme programme, string column) =>
        Find(row, column, row.Required(column), number => _measures.GetValueOrDefault((programme, number)), Texts.SeedNoMeasure);

    public ReportingPeriod? Period(CsvRow row, Programme programme, string column) =>
        Find(row, column, row.Required(column), text => PeriodCode.TryParse(text, out var code) ? _periods.GetValueOrDefault((programme, code)) : null, Texts.SeedNoPeriod);

    private static TFound? Find<TKey, TFound>(CsvRow row, string column, TKey key, Func<TKey, TFound?> find, string missing)
        where TFound : class
    {
        if (find(key) is { } found) return found;
        // An empty cell has been refused for being empty.
        if (row.Text(column) is { } text) row.Refuse(column, string.Format(missing, text));
        return null;
    }

    private void Take(Programme programme)
    {
        Add(programme);
        foreach (var area in programme.FocusAreas) Add(area);
        foreach (var period in programme.Periods) Add(period);
    }

    private void Take(Measure measure) => _measures.Add((measure.Programme, measure.Number), measure);
}
