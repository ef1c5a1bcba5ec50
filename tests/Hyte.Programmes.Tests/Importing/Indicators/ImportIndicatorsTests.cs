using System.Globalization;
using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>The city's paper of indicators comes into an empty programme: what is sure at once, what is not after a person's yes, and no number that the paper does not say of its indicator.</summary>
public sealed class ImportIndicatorsTests
{
    [Fact]
    public async Task The_citys_own_paper_comes_into_an_empty_programme_without_a_wrong_number_and_goes_away_again()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        await using var database = await TestDatabase.CreateAsync();
        var programme = await ProgrammeAsync(database);
        var preview = await RunAsync(database, paper, programme, IndicatorAnswers.None, saves: false);
        Assert.Equal(0, preview.Count(PaperFate.Changed));

        // A person says yes to every guess, and that rows of one name are indicators of their own.
        var answers = new IndicatorAnswers
        {
            Right = preview.Lines.Where(l => l.IsGuess).Select(l => l.Key).ToHashSet(),
            Indicators = preview.Lines.Where(l => l.AsksWhetherNew).ToDictionary(l => l.Key, _ => 0),
        };
        var all = await RunAsync(database, paper, programme, answers, saves: false);
        answers = answers with { Right = all.Lines.Where(l => l.IsGuess).Select(l => l.Key).ToHashSet() };
        var outcome = await RunAsync(database, paper, programme, answers, saves: true);
        Assert.NotNull(outcome.RunId);

        await using var db = database.Open();
        var stored = await db.Observations.Include(o => o.Series.Indicator).Include(o => o.Area).Where(o => o.Number != null).ToListAsync();
        var seeded = new HashSet<string>(SeededNumbers(), StringComparer.Ordinal);
        var wrong = stored.Select(o => Told(o.SourceLine, o.Area.Code, o.Number!.Value)).Where(told => !seeded.Contains(told)).ToList();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Console.WriteLine($"Of {SeededNumbers().Count()} numbers {stored.Count} came in.");
        Assert.True(stored.Count >= 0.95 * SeededNumbers().Count(), $"{stored.Count} of {SeededNumbers().Count()} numbers came in.");
        Assert.True(await db.Targets.CountAsync() >= 0.9 * 130, $"{await db.Targets.CountAsync()} targets came in.");

        Assert.Equal(0, (await RunAsync(database, paper, programme, answers with { Indicators = new Dictionary<string, int>() }, saves: false)).Count(PaperFate.Changed));
        await database.UndoImport(db).ExecuteAsync(outcome.RunId.Value, default);
        Assert.Equal((0, 0, 0, 0), (await db.Indicators.CountAsync(), await db.Observations.CountAsync(), await db.Targets.CountAsync(), await db.Areas.CountAsync()));
    }

    private static string Told(int? line, string area, decimal number) => string.Create(CultureInfo.InvariantCulture, $"{line} {area} {number:0.######}");

    private static IEnumerable<string> SeededNumbers() => SeedFigures.Modules
        .SelectMany(module => CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", module, "observations.csv")).Rows)
        .Where(row => row.Number("value") is not null)
        .Select(row => Told(row.WholeNumber("source_line"), row.Required("area"), row.Number("value")!.Value));

    // The three programmes of the paper as one, so that every indicator finds its focus area.
    private static async Task<int> ProgrammeAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var programme = new Programme("koe-2018", "Ohjelmat 2018–2021", 2018, 2021, PeriodKind.Year);
        var number = 0;
        foreach (var (module, code) in new[] { ("welfare", "hyvan-elaman-ohjelma-2018"), ("growth", "kestavan-kasvun-ohjelma-2018"), ("vitality", "elinvoimaohjelma-2018") })
        {
            var areas = CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", module, "focus-areas.csv"));
            foreach (var row in areas.Rows.Where(r => r.Required("programme") == code)) _ = new FocusArea(programme, ++number, row.Required("name"));
        }

        db.Programmes.Add(programme);
        await db.SaveChangesAsync();
        return programme.Id;
    }

    private static async Task<IndicatorPaperOutcome> RunAsync(TestDatabase database, Paper paper, int programme, IndicatorAnswers answers, bool saves)
    {
        await using var db = database.Open();
        var import = new ImportIndicators(db, new ImportLog(db));
        return saves ? await import.ExecuteAsync(paper, programme, answers, default) : await import.PreviewAsync(paper, programme, answers, default);
    }
}
