using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>A value that the paper leaves open is put in its place by a person in the preview, and comes in with the rest.</summary>
public sealed class AnsweredQuestionsTests
{
    private const string Rows = "Vaikuttavat palvelut: Indikaattori\tLähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)\n"
        + "Keskustelee vanhempien kanssa, % (Kouluterveyskysely)\tLähtötilanne (MLI/koko maa 2017, 2019): 4.-5. lk: 58,6 %/6,7 %/ koko maa 58,3 % 64,5 %/ 61,7 %\n";

    private static readonly Paper Sample = TextPaper.Parse(Rows, "mittarit.tsv", PaperLimits.Standard);

    [Fact]
    public async Task Of_three_values_each_goes_where_a_person_says_and_all_come_in_and_go_away_together()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var asked = Asked(await RunAsync(database, Sample, IndicatorAnswers.None, saves: false));
        Assert.Equal(["58,6 %", "6,7 %", "58,3 %"], asked.Offers.Select(o => o.Text));
        Assert.All(asked.Offers, o => Assert.Equal(["4.–5. lk, Mikkeli, 2017", "4.–5. lk, Koko maa, 2017"], o.Places.Select(p => p.Name)));

        var answers = Answer((asked.Offers[0].Key, Place(asked, 0, 0)), (asked.Offers[1].Key, IndicatorAnswers.Nowhere), (asked.Offers[2].Key, Place(asked, 2, 1)));
        var seen = await RunAsync(database, Sample, answers, saves: false);
        Assert.Equal((0, 1, PaperFate.Read), (seen.Count(PaperFate.Question), seen.Count(PaperFate.Refused), Asked(seen).Fate));
        var outcome = await RunAsync(database, Sample, answers, saves: true);
        Assert.Equal(["2017 58.3", "2017 58.6", "2019 61.7", "2019 64.5"], await StoredAsync(database));

        await using var db = database.Open();
        var logged = (await new ReadImports(db).LinesAsync(await db.ImportRuns.SingleAsync(), null, 1, default)).Lines.Where(l => l.Line.Because?.StartsWith("Vastaus", StringComparison.Ordinal) == true).ToList();
        Assert.Equal([(PaperFate.Refused, "6,7 %"), (PaperFate.New, "58,6 %"), (PaperFate.New, "58,3 %")], logged.Select(l => (l.Fate, l.Line.Text!)));

        Assert.Null((await RunAsync(database, Sample, answers, saves: true)).RunId);
        await database.UndoImport(db).ExecuteAsync(outcome.RunId!.Value, default);
        Assert.Empty(await StoredAsync(database));
    }

    [Fact]
    public async Task What_is_not_answered_stays_a_question_and_the_rest_comes_in()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var asked = Asked(await RunAsync(database, Sample, IndicatorAnswers.None, saves: false));
        var outcome = await RunAsync(database, Sample, Answer((asked.Offers[0].Key, Place(asked, 0, 0))), saves: true);
        Assert.Equal(1, outcome.Count(PaperFate.Question));
        Assert.Equal(["2017 58.6", "2019 61.7", "2019 64.5"], await StoredAsync(database));
        await using var db = database.Open();
        Assert.Equal(1, (await db.ImportRuns.SingleAsync()).Questions);
    }

    [Fact]
    public async Task A_stored_value_is_replaced_by_an_answer_only_when_that_is_ticked()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var asked = Asked(await RunAsync(database, Sample, IndicatorAnswers.None, saves: false));
        await RunAsync(database, Sample, Answer((asked.Offers[0].Key, Place(asked, 0, 0))), saves: true);
        var answers = Answer((asked.Offers[1].Key, Place(asked, 1, 0)));
        var seen = await RunAsync(database, Sample, answers, saves: false);
        var changed = Assert.Single(seen.Lines, l => l.Fate == PaperFate.Changed);
        Assert.Equal(("6,7 %", "58,6 %"), (changed.Text, changed.Before));
        Assert.Null((await RunAsync(database, Sample, answers, saves: true)).RunId);
        await RunAsync(database, Sample, answers with { Replaced = new Dictionary<string, int> { [changed.Key] = changed.Version } }, saves: true);
        Assert.Contains("2017 6.7", await StoredAsync(database));
    }

    public static TheoryData<string, string> BadAnswers => new()
    {
        { "not offered", "ei ole tarjolla" }, { "twice", "kaksi vastausta" }, { "one place", "on jo 58,6" }, { "left out", "jätettäväksi pois" }, { "indicator left out", "jätettäväksi pois" },
    };

    [Theory, MemberData(nameof(BadAnswers))]
    public async Task An_answer_that_cannot_be_is_told_beside_it_and_nothing_is_saved(string mistake, string told)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var preview = await RunAsync(database, Sample, IndicatorAnswers.None, saves: false);
        var asked = Asked(preview);
        var (first, city) = (asked.Offers[0].Key, Place(asked, 0, 0));
        var answers = mistake switch
        {
            "not offered" => Answer((first, city.Replace("2017", "2018", StringComparison.Ordinal))),
            "twice" => Answer((first, city)) with { Places = new Dictionary<string, IReadOnlyList<string>> { [first] = [city, IndicatorAnswers.Nowhere] } },
            "one place" => Answer((first, city), (asked.Offers[1].Key, Place(asked, 1, 0))),
            "left out" => Answer((first, city)) with { LeftOut = new HashSet<string> { asked.Key } },
            _ => Answer((first, city)) with { LeftOut = new HashSet<string> { preview.Lines.Single(l => l.Kind == IndicatorLineKind.Indicator).Key } },
        };
        var problem = Assert.Single(Asked(await RunAsync(database, Sample, answers, saves: false)).Offers, o => o.Problem is not null).Problem;
        Assert.Contains(told, problem, StringComparison.Ordinal);
        Assert.Equal("import.answers", (await Assert.ThrowsAsync<RuleBrokenException>(() => RunAsync(database, Sample, answers, saves: true))).Code);
        Assert.Empty(await StoredAsync(database));
    }

    [Fact]
    public async Task An_answer_to_what_is_no_longer_asked_is_told_and_nothing_is_saved()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var answers = Answer(("99-q0-0", "value|x"));
        Assert.Equal(1, (await RunAsync(database, Sample, answers, saves: false)).Unasked);
        await Assert.ThrowsAsync<RuleBrokenException>(() => RunAsync(database, Sample, answers, saves: true));
        Assert.Empty(await StoredAsync(database));
    }

    [Theory]
    [InlineData("50 % tai 60 %", "50 %: Mikkeli, 2015; Koko maa, 2015", "60 %: Mikkeli, 2015; Koko maa, 2015")]
    [InlineData("50 % 60 %", "50 %: Mikkeli, 2015; Koko maa, 2015; Mikkeli, vuosi ei tiedossa; Koko maa, vuosi ei tiedossa", "60 %: Mikkeli, 2015; Koko maa, 2015; Mikkeli, vuosi ei tiedossa; Koko maa, vuosi ei tiedossa")]
    [InlineData("1.234", "1,234 %: Mikkeli, 2015, = 1,234 %; Mikkeli, 2015, = 1 234 %; Koko maa, 2015, = 1,234 %; Koko maa, 2015, = 1 234 %")]
    public async Task What_can_be_read_in_two_ways_is_offered_in_both(string printed, params string[] offered)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var paper = TextPaper.Parse($"Vaikuttavat palvelut: Indikaattori\tLähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)\nOsuus, %\tLähtötilanne (2015): {printed}\n", "", PaperLimits.Standard);
        var lines = (await RunAsync(database, paper, IndicatorAnswers.None, saves: false)).Lines;
        Assert.Equal(offered, lines.SelectMany(l => l.Offers).Select(o => $"{o.Text}: {string.Join("; ", o.Places.Select(p => p.Name))}".Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_value_of_an_unknown_indicator_is_offered_to_each_of_its_row()
    {
        var row = Cells.OfTargets("• Kävijät • Kesto", "Lähtötilanne 50 / Tavoite 60 Lähtötilanne 70 / Tavoite 80 Lähtötilanne 90 / Tavoite 100");
        var question = row.Questions.First(q => q.Because == IndicatorDoubt.IndicatorUnclear);
        Assert.NotEmpty(question.Offers);
        Assert.All(question.Offers, o => Assert.Equal(["Kävijät", "Kesto"], o.Places.Select(p => p.Indicator)));
    }

    [Fact]
    public async Task The_stray_number_of_the_citys_own_paper_is_answered_in_place()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        var form = IndicatorForm.Of(paper);
        Assert.All(form.Questions.Where(q => q.Observations.Count > 0), q => Assert.NotEmpty(q.Offers));
        await using var database = await TestDatabase.WithProgrammeAsync();
        var preview = await RunAsync(database, paper, IndicatorAnswers.None, saves: false);
        var area = preview.FocusAreas[0].Id;
        var indicator = preview.Lines.Single(l => l.Place == "rivi 219" && l.Kind == IndicatorLineKind.Indicator);
        var answers = IndicatorAnswers.None with { FocusAreas = new Dictionary<string, int> { [indicator.Key] = area } };
        var asked = preview.Lines.Single(l => l.Place == "rivi 219" && l.Offers.Count > 0);
        Assert.Equal("58,6 %/6,7 %/ koko maa 58,3 %", asked.Words);
        answers = answers with { Places = Answer((asked.Offers[0].Key, Place(asked, 0, 0)), (asked.Offers[1].Key, IndicatorAnswers.Nowhere), (asked.Offers[2].Key, Place(asked, 2, 1))).Places };
        await RunAsync(database, paper, answers, saves: true);
        Assert.Superset(new HashSet<string> { "2017 58.6", "2017 58.3" }, (await StoredAsync(database)).ToHashSet());
        Assert.DoesNotContain("2017 6.7", await StoredAsync(database));
    }

    private static IndicatorPaperLine Asked(IndicatorPaperOutcome outcome) => Assert.Single(outcome.Lines, l => l.Offers.Count > 0);

    private static string Place(IndicatorPaperLine asked, int value, int place) => asked.Offers[value].Places[place].Code;

    private static IndicatorAnswers Answer(params (string Key, string Code)[] said) => new() { Places = said.ToDictionary(a => a.Key, a => (IReadOnlyList<string>)[a.Code]) };

    private static async Task<List<string>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var stored = await db.Observations.Where(o => o.Number != null).ToListAsync();
        return [.. stored.Select(o => FormattableString.Invariant($"{o.Time} {o.Number:0.###}")).Order(StringComparer.Ordinal)];
    }

    private static async Task<IndicatorPaperOutcome> RunAsync(TestDatabase database, Paper paper, IndicatorAnswers answers, bool saves)
    {
        await using var db = database.Open();
        var programme = await db.Programmes.Select(p => p.Id).SingleAsync();
        var import = new ImportIndicators(db, new ImportLog(db));
        return saves ? await import.ExecuteAsync(paper, programme, answers, default) : await import.PreviewAsync(paper, programme, answers, default);
    }
}
