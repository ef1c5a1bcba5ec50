using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

// What a paper says otherwise of what is there, and what it says that the import of a plan does not take.
public sealed partial class ImportPlanTests
{
    [Fact]
    public async Task What_a_paper_says_otherwise_of_a_measure_that_is_there_is_told_and_what_stands_under_it_still_comes_in()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var place = await PlaceAsync(database);
        const string head = "Toimenpide\tToiminnan kuvaus\tVastuutaho\tMittari\nVaikuttavat palvelut\t\t\t\n";
        await ImportAsync(database, Paper(head + "Pyöräily\tReitit kuntoon\tasto\tkm\n\tKampanja\tviestintä\tkpl\n"), place, PlanAnswers.None);
        const string later = head + "Pyöräily\tReitit kuntoon\tkirjasto\tkm\n\tKampanja\tviestintä\tkpl\n\tTalvihoito\tasto\tkm\n";
        var outcome = await ImportAsync(database, Paper(later), place, PlanAnswers.None);
        Assert.Equal([PaperFate.Read, PaperFate.Same, PaperFate.Same, PaperFate.Question, PaperFate.Same, PaperFate.New], outcome.Lines.Select(l => l.Fate));
        var asked = outcome.Lines[3];
        var difference = Assert.Single(asked.Differences);
        Assert.Equal((PlanField.Parties, "asto", "kirjasto", false), (difference.Field, difference.Before, difference.After, difference.IsTaken));
        await using var db = database.Open();
        Assert.Equal(["asto"], (await db.Measures.Include(m => m.Parties).SingleAsync(m => m.DecidedName == "Reitit kuntoon")).Parties.Select(p => p.RawText));
        Assert.Equal("Pyöräily", (await db.Measures.Include(m => m.Parent).SingleAsync(m => m.DecidedName == "Talvihoito")).Parent!.DecidedName);
    }

    [Fact]
    public async Task What_was_said_of_the_measures_is_not_planned_and_that_is_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, Paper("Toimenpide\tVastuutaho\tjakso 1/23\nPalvelut\t\t\nA\tasto\tToteutuu.\nB\tasto\tToteutuu.\n"), NewPlace, PlanAnswers.None);
        Assert.Contains("1/23 (2\u00A0kirjausta)", Assert.Single(outcome.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_abbreviation_is_told_to_be_known_or_not()
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await ImportAsync(database, Paper(Head + "Palvelut\t\t\nsihy=sivistyksen ja hyvinvoinnin palvelualue\navhal=avaruushallinto\nA\tasto\t\n"), NewPlace, PlanAnswers.None);
        Assert.Equal(
            [("sihy = sivistyksen ja hyvinvoinnin palvelualue", true), ("avhal = avaruushallinto", false)],
            outcome.Lines.Where(l => l.Name.Contains(" = ", StringComparison.Ordinal)).Select(l => (l.Name, l.Because!.StartsWith("Hakemistossa", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Two_measures_of_one_name_are_asked_about_and_kept_apart_with_their_actions()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string paper = "Nro\tRyhmän nro\tToimenpide\tVastuutaho\n\t\tPalvelut\t\n1.1\t\tViestintä\tasto\n1.1.1\t1.1\tTiedote\tasto\n1.2\t\tViestintä\tkirjasto\n1.2.1\t1.2\tTiedote\tkirjasto\n";
        var asked = await PreviewAsync(database, paper, NewPlace, PlanAnswers.None);
        var second = asked.Lines.Single(l => l.Because?.Contains("on jo paperissa: rivi 3", StringComparison.Ordinal) == true);
        Assert.Equal(PaperFate.Question, second.Fate);

        var answers = PlanAnswers.None with { Other = new HashSet<string> { second.Key } };
        await ImportAsync(database, Paper(paper), NewPlace, answers);
        Assert.Equal(["1.1 Viestintä asto", "1.1.1 Tiedote asto", "1.2 Viestintä kirjasto", "1.2.1 Tiedote kirjasto"], await PlanAsync(database));

        // The same paper into what it has made finds each of them again.
        var again = await ImportAsync(database, Paper(paper), await PlaceAsync(database), PlanAnswers.None);
        Assert.Equal((null, 0), (again.RunId, again.Count(PaperFate.Question)));
    }

    [Fact]
    public async Task A_table_that_the_product_has_written_keeps_measures_of_one_name_apart_by_itself()
    {
        await using var database = await TestDatabase.CreateAsync();
        const string paper = "Avain\tOhjelma\tPainopiste\tNro\tToimenpide\tVastuutaho\n7\tx\tPalvelut\t1.1\tViestintä\tasto\n8\tx\tPalvelut\t1.2\tViestintä\tkirjasto\n";
        var outcome = await ImportAsync(database, Paper(paper), NewPlace, PlanAnswers.None);
        Assert.Equal(["1.1 Viestintä asto", "1.2 Viestintä kirjasto"], await PlanAsync(database));
        Assert.Contains("rivi 2", outcome.Lines[^1].Because, StringComparison.Ordinal);
        Assert.Null((await ImportAsync(database, Paper(paper), await PlaceAsync(database), PlanAnswers.None)).RunId);
    }

    private static async Task<List<string>> PlanAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return (await db.Measures.Include(m => m.Parties).OrderBy(m => m.Order).ToListAsync()).ConvertAll(m => $"{m.Number} {m.DecidedName} {string.Join(", ", m.Parties.Select(p => p.RawText))}");
    }
}
