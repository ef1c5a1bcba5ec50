using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Reports;
using Hyte.Programmes.Tests.Indicators;
using Hyte.Programmes.Tests.Support;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>A module that writes reports, on a database of its own.</summary>
internal sealed class ReportHouse(TestDatabase database, string module) : IAsyncDisposable
{
    private ReadModels _models = new();

    public TestDatabase Database => database;

    public CommandCounter Commands { get; } = new();

    /// <summary>With the city's own files.</summary>
    public static async Task<ReportHouse> OfCityAsync(string module)
    {
        var house = new ReportHouse(await TestDatabase.CreateAsync(), module);
        await using var db = house.Database.Open();
        await CityIndicators.SeedAsync(house.Database, db, module);
        return house;
    }

    /// <summary>With an active half-year programme of three measures, and period 1/24 open.</summary>
    public static async Task<ReportHouse> SmallAsync() => new(await TestDatabase.WithProgrammeAsync(), "welfare");

    /// <summary>Adds indicators that became worse from 2017 to 2019, each tied to the first focus area.</summary>
    public static async Task AddIndicatorsAsync(TestDatabase database, int count)
    {
        await using var db = database.Open();
        var area = await db.FocusAreas.Include(a => a.Programme).SingleAsync();
        var city = new Area("mikkeli", "Mikkeli", AreaKind.Municipality, isOwn: true);
        for (var i = 1; i <= count; i++)
        {
            var indicator = new Indicator($"mittari-{i}", $"Mittari {i}", i);
            indicator.MeasureIn("%", 1, BetterDirection.Down, 0, 100);
            var series = new IndicatorSeries(indicator, "kaikki", 1, null, null);
            new Observation(series, city, ObservedTime.Of(2017), ObservedValue.Of(8.6m)).MarkBaseline(true);
            _ = new Observation(series, city, ObservedTime.Of(2019), ObservedValue.Of(10.8m));
            _ = new Target(indicator, null, area.Programme, new TargetTerms(TargetKind.Value, "0 %") { Value = 0, Comparison = TargetComparison.AtMost });
            _ = new IndicatorLink(indicator, area, null, LinkEffect.Unknown, null);
            db.Indicators.Add(indicator);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Writes what a measure did in the open period.</summary>
    public async Task WriteAsync(string measure, FollowUpStatus status, string? text, bool ready, string? note = null)
    {
        await using var db = database.Open();
        var period = await db.Periods.SingleAsync(p => p.State == PeriodState.Open);
        var followUp = await db.FollowUps.AsNoTracking().SingleOrDefaultAsync(f => f.PeriodId == period.Id && f.Measure.Number == measure);
        var input = new UpdateFollowUpInput((await db.Measures.SingleAsync(m => m.Number == measure)).Id, period.Code, status, text, null, note, followUp?.Version ?? 0, ready);
        Assert.IsType<FollowUpSaved>(await new UpdateFollowUp(db, database.Actors, database.Clock).ExecuteAsync(input, default));
    }

    /// <summary>Forgets what has been read.</summary>
    public void Forget()
    {
        _models.Dispose();
        _models = new ReadModels();
    }

    /// <summary>Closes the open period.</summary>
    public async Task CloseAsync()
    {
        await using var db = database.Open();
        await database.Close(db).ExecuteAsync((await db.Periods.SingleAsync(p => p.State == PeriodState.Open)).Id, default);
    }

    /// <summary>Opens the second half of 2024.</summary>
    public async Task OpenNextAsync()
    {
        await using var db = database.Open();
        await new OpenPeriod(db).ExecuteAsync((await db.Programmes.SingleAsync()).Id, PeriodCode.OfHalf(2024, 2), null, default);
    }

    public static ReportFrame Frame(ReportTemplate template, string from, string to) =>
        new(template, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), Sample.Now);

    public static ReportFrame FirstOf23 { get; } = Frame(ReportTemplate.PeriodFollowUp, "2023-01-01", "2023-06-30");

    public static ReportFrame SecondOf23 { get; } = Frame(ReportTemplate.PeriodFollowUp, "2023-07-01", "2023-12-31");

    public static ReportFrame FirstOf24 { get; } = Frame(ReportTemplate.PeriodFollowUp, "2024-01-01", "2024-06-30");

    public static ReportFrame SecondOf24 { get; } = Frame(ReportTemplate.PeriodFollowUp, "2024-07-01", "2024-12-31");

    public static ReportFrame Year23 { get; } = Frame(ReportTemplate.YearlyWellbeing, "2023-01-01", "2023-12-31");

    public static ReportFrame Term18 { get; } = Frame(ReportTemplate.BroadWellbeing, "2018-01-01", "2021-12-31");

    public static ReportFrame Term22 { get; } = Frame(ReportTemplate.BroadWellbeing, "2022-01-01", "2025-12-31");

    public Task<IReadOnlyList<ReportSpan>> SpansAsync() => WithAsync(materials => new Chapters(materials, module).SpansAsync(default));

    public Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame) => WithAsync(materials => new Chapters(materials, module).WriteAsync(frame, default));

    public Task<IReadOnlyList<ReportFigure>> FindAsync(string query, ReportFrame frame, int limit = 20) => WithAsync(materials => new Figures(materials).FindAsync(query, frame, limit, default));

    public Task<IReadOnlyList<ReportFigure>> ReadAsync(params IReadOnlyCollection<string> keys) => WithAsync(materials => new Figures(materials).ReadAsync(keys, Term18, default));

    public async ValueTask DisposeAsync()
    {
        _models.Dispose();
        await database.DisposeAsync();
    }

    private async Task<T> WithAsync<T>(Func<ReportMaterials, Task<T>> ask)
    {
        await using var db = database.Open(Commands);
        return await ask(new ReportMaterials(
            new ProgrammeModule(module, "Moduuli") { HasIndicators = module != "participation" },
            db,
            new ProgrammeSnapshots(db, _models),
            new IndicatorReading(db, database.Clock),
            _models,
            CityIndicators.Directory,
            database.Clock));
    }

    private sealed class Chapters(ReportMaterials materials, string module) : ProgrammeReportChapters(materials)
    {
        protected override IReadOnlyCollection<ReportTemplate> Offered => module == "welfare" ? Enum.GetValues<ReportTemplate>() : base.Offered;
    }

    private sealed class Figures(ReportMaterials materials) : ProgrammeReportFigures(materials);
}
