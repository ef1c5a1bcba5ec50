using Hyte.Documents.Papers;
using Hyte.Modules.People;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>The abbreviations that a paper explains inside its table: stored when a person ticks them, and taken back with the import.</summary>
public sealed class TermImportTests
{
    private const string Paper = "Toimenpide\tVastuutaho\tjakso 1/24\nsihy=sivistyksen ja hyvinvoinnin palvelualue\t\t\nToimenpide 1\tsihy\tTyö on käynnissä.\n";

    private const string Only = "Toimenpide\tVastuutaho\tjakso 1/24\nsihy=sivistyksen ja hyvinvoinnin palvelualue\t\t\nToimenpide 1\tsihy\t\n";

    [Fact]
    public async Task An_unknown_abbreviation_is_asked_about_and_never_stored_without_a_tick()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();

        var seen = await DoAsync(database, Paper, saves: false);
        var line = seen.Lines.Single(l => l.IsTerm);
        Assert.Equal((PaperFate.Question, "sihy = sivistyksen ja hyvinvoinnin palvelualue"), (line.Fate, line.What));

        Assert.NotNull((await DoAsync(database, Paper, saves: true)).RunId);
        Assert.Empty(database.Glossary.Terms);
    }

    [Fact]
    public async Task A_ticked_abbreviation_is_stored_with_its_paper_and_the_second_time_it_is_the_same()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();

        var outcome = await TickAsync(database, Paper);

        Assert.Equal(PaperFate.New, outcome.Lines.Single(l => l.IsTerm).Fate);
        var (term, import) = Assert.Single(database.Glossary.Terms);
        Assert.Equal(new ExplainedAbbreviation("sihy", "sivistyksen ja hyvinvoinnin palvelualue", "seuranta.txt", 2), term);
        Assert.Equal($"test:{outcome.RunId}", import);
        var again = await DoAsync(database, Paper, saves: true);
        Assert.Null(again.RunId);
        Assert.Equal(PaperFate.Same, again.Lines.Single(l => l.What.StartsWith("sihy =", StringComparison.Ordinal)).Fate);
    }

    [Fact]
    public async Task A_paper_that_brings_nothing_but_an_abbreviation_is_an_import_too_and_is_undone()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var run = (await TickAsync(database, Only)).RunId;
        Assert.NotNull(run);

        await using (var db = database.Open()) await database.UndoImport(db).ExecuteAsync(run.Value, default);

        Assert.Empty(database.Glossary.Terms);
    }

    [Fact]
    public async Task What_the_glossary_says_otherwise_is_told_and_left_as_it_is()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        database.Glossary.Terms.Add((new ExplainedAbbreviation("SIHY", "jotain muuta"), null));

        var outcome = await TickAsync(database, Paper);

        var line = outcome.Lines.Single(l => l.What.StartsWith("sihy =", StringComparison.Ordinal));
        Assert.Equal((PaperFate.Refused, "Sanastossa lukee: jotain muuta. Muuta selitystä sanastossa, jos asiakirjan on oikea."), (line.Fate, line.Because));
        Assert.Equal("jotain muuta", Assert.Single(database.Glossary.Terms).Term.Meaning);
    }

    [Fact]
    public async Task When_the_glossary_cannot_be_written_nothing_of_the_import_is_saved()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        database.Glossary.Fails = true;

        await Assert.ThrowsAsync<IOException>(() => TickAsync(database, Paper));

        await using var db = database.Open();
        Assert.Equal((0, 0), (await db.ImportRuns.CountAsync(), await db.FollowUps.CountAsync()));
    }

    private static async Task<PaperOutcome> TickAsync(TestDatabase database, string text)
    {
        var key = (await DoAsync(database, text, saves: false)).Lines.Where(l => l.IsTerm).Select(l => l.Key).FirstOrDefault("2");
        return await DoAsync(database, text, saves: true, PaperAnswers.None with { Terms = new HashSet<string> { key } });
    }

    private static async Task<PaperOutcome> DoAsync(TestDatabase database, string text, bool saves, PaperAnswers? answers = null)
    {
        await using var db = database.Open();
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        var (paper, import) = (TextPaper.Parse(text, "seuranta.txt", PaperLimits.Standard), database.ImportFollowUps(db));
        return saves ? await import.ExecuteAsync(paper, id, answers ?? PaperAnswers.None, default) : await import.PreviewAsync(paper, id, answers ?? PaperAnswers.None, default);
    }
}
