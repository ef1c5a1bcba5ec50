using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>A filled table comes in as drafts: nothing is lost, nothing is replaced unseen, and the same table twice changes nothing.</summary>
public sealed partial class ImportFollowUpsTests
{
    private const string Head = "Toimenpide\tVastuutaho\tjakso 1/23\tjakso 1/24\n";
    private const string Paper = Head + "Palvelut\t\t\t\nToimenpide 1\tsihy\t\tTyö on käynnissä.\nToimenpide 2\tasto\tVanhaa.\tKumppanuus- pöytäiltoja pidetty 3 kpl.\nAivan muu asia\t\t\tTeksti.\nToimenpide 3\t\t\t\n";

    [Fact]
    public async Task Each_line_has_a_fate_and_a_preview_saves_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var outcome = await PreviewAsync(database, Paper);
        Assert.Equal(
            [(1, PaperFate.Read), (2, PaperFate.Read), (3, PaperFate.New), (4, PaperFate.Refused), (4, PaperFate.New), (5, PaperFate.Question), (6, PaperFate.Read)],
            outcome.Lines.Select(l => (int.Parse(l.Place.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), l.Fate)));
        var first = outcome.Lines[2];
        Assert.Equal(("in-progress", "käynnissä"), (first.Suggested, first.SuggestedBecause));
        var second = outcome.Lines[4];
        Assert.Equal("Kumppanuuspöytäiltoja pidetty 3 kpl.", second.Text);
        Assert.Equal(["Kumppanuus- pöytäiltoja"], second.Joins.Select(j => j.From));
        Assert.Equal(["3 kpl"], second.Numbers.Select(n => n.Text));
        await using var db = database.Open();
        Assert.Equal(0, await db.FollowUps.CountAsync());
    }

    [Fact]
    public async Task A_number_in_the_words_meets_the_indicators_of_the_measure_and_of_its_group()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using (var db = database.Open())
        {
            var area = await db.FocusAreas.Include(a => a.Programme).SingleAsync();
            var group = await db.Measures.SingleAsync(m => m.DecidedName == "Toimenpide 1");
            var action = new Measure(area, "1.1.1", "Toiminta", 4, group);
            Indicator Tied(string name, string unit, Measure? measure)
            {
                var indicator = new Indicator(name, name, 1);
                indicator.MeasureIn(unit, 0, BetterDirection.Up, null, null);
                _ = new IndicatorLink(indicator, area, measure, LinkEffect.Up, null);
                return indicator;
            }

            db.AddRange(action, Tied("oma", "%", action), Tied("ryhmä", "kpl", group), Tied("painopiste", "%", null));
            await db.SaveChangesAsync();
        }

        var outcome = await PreviewAsync(database, Head + "Toiminta\t\t\tOsallistumisaste 82 % (1/2023).\nToimenpide 2\t\t\tPidetty 3 kpl.\n");
        Assert.Equal([("oma", "%"), ("ryhmä", "kpl")], outcome.Lines[1].Indicators.Select(i => (i.Name, i.Unit)));
        Assert.Empty(outcome.Lines[2].Indicators);
    }

    [Fact]
    public async Task What_is_new_becomes_a_draft_whose_status_the_owner_decides()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper);
        Assert.Equal(
            [("Toimenpide 1", FollowUpStatus.Unknown, "Työ on käynnissä.", false), ("Toimenpide 2", FollowUpStatus.Unknown, "Kumppanuuspöytäiltoja pidetty 3 kpl.", false)],
            await StoredAsync(database));
    }

    [Fact]
    public async Task Suggested_statuses_are_taken_only_when_a_person_says_so()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper, PaperAnswers.None with { UsesSuggestions = true });
        Assert.Equal([FollowUpStatus.InProgress, FollowUpStatus.Unknown], (await StoredAsync(database)).Select(f => f.Status));
    }

    [Fact]
    public async Task The_products_own_table_comes_back_with_the_statuses_that_were_chosen_in_it()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string filled = "Avain\tOhjelma\tPainopiste\tNro\tToimenpide\tVastuutaho\tYhteistyötahot\tVastuuhenkilö\t1/24 tila\t1/24 kirjaus\tHuomautus\n"
            + "1\ths-2022\tVaikuttavat palvelut\t1.1\tToimenpide 1\t\t\t\tValmisteilla\tSuunnitelma on tekeillä.\t\n";
        var outcome = await ImportAsync(database, filled);
        Assert.Equal((1, 0), (outcome.Count(PaperFate.New), outcome.Count(PaperFate.Question)));
        Assert.Equal([("Toimenpide 1", FollowUpStatus.InPreparation, "Suunnitelma on tekeillä.", false)], await StoredAsync(database));
        Assert.Equal(PaperFate.Same, (await PreviewAsync(database, filled)).Lines[^1].Fate);
        Assert.Equal(PaperFate.Changed, (await PreviewAsync(database, filled.Replace("Valmisteilla", "Suunnitteilla", StringComparison.Ordinal))).Lines[^1].Fate);
    }

    [Theory]
    [InlineData("Valmisteilla", PaperFate.New, FollowUpStatus.InPreparation)]
    [InlineData("Ei päivitetty", PaperFate.Read, null)]
    [InlineData("Ei toteudu", PaperFate.Question, null)]
    [InlineData("Melkein valmis", PaperFate.Question, null)]
    public async Task A_status_without_words_is_taken_or_told_and_never_lost(string word, PaperFate fate, FollowUpStatus? stored)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var filled = $"Toimenpide\tVastuutaho\t1/24 tila\t1/24 kirjaus\nToimenpide 1\tsihy\t{word}\t\n";
        var line = (await ImportAsync(database, filled)).Lines[^1];
        Assert.Equal(fate, line.Fate);
        Assert.Equal(stored is { } status ? [status] : [], (await StoredAsync(database)).Select(f => f.Status));
        if (fate == PaperFate.Question) Assert.Contains(word, line.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_status_is_replaced_only_when_it_is_ticked_and_the_words_stay()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper, PaperAnswers.None with { UsesSuggestions = true });
        const string filled = "Toimenpide\tVastuutaho\t1/24 tila\t1/24 kirjaus\nToimenpide 1\tsihy\tSuunnitteilla\t\n";
        var line = (await PreviewAsync(database, filled)).Lines[^1];
        Assert.Equal(PaperFate.Changed, line.Fate);
        await ImportAsync(database, filled);
        Assert.Equal(FollowUpStatus.InProgress, (await StoredAsync(database))[0].Status);
        await ImportAsync(database, filled, Replacing(line.Key, line.Version));
        Assert.Equal(("Toimenpide 1", FollowUpStatus.Planned, "Työ on käynnissä.", false), (await StoredAsync(database))[0]);
    }

    [Fact]
    public async Task Lines_of_two_tables_are_told_apart()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var table = TextPaper.Parse(Head + "Toimennpide 1\t\t\tSanat.\n", "", PaperLimits.Standard).Parts[0];
        var other = TextPaper.Parse(Head + "Toimennpide 2\t\t\tMuut sanat.\n", "", PaperLimits.Standard).Parts[0];
        await using var db = database.Open();
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        var outcome = await database.ImportFollowUps(db).PreviewAsync(new Paper("", [table, other]), id, PaperAnswers.None with { Same = new HashSet<string> { "2.2" } }, default);
        Assert.Equal([("2-1/24", PaperFate.Question, false), ("2.2-1/24", PaperFate.New, true)], outcome.Lines.Where(l => l.Period is not null).Select(l => (l.Key, l.Fate, l.IsCalledSame)));
    }

    [Fact]
    public async Task The_same_paper_twice_changes_nothing()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper);
        await using var before = database.Open();
        var version = await before.ReadDataVersionAsync(default);
        var again = await ImportAsync(database, Paper);
        Assert.Equal((0, 0, 2), (again.Count(PaperFate.New), again.Count(PaperFate.Changed), again.Count(PaperFate.Same)));
        Assert.Equal(version, await before.ReadDataVersionAsync(default));
    }

    [Fact]
    public async Task Other_words_are_replaced_only_when_they_are_ticked()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper);
        const string other = Head + "Toimenpide 1\tsihy\t\tUudet sanat.\n";
        var line = Assert.Single((await PreviewAsync(database, other)).Lines, l => l.Fate == PaperFate.Changed);
        Assert.Equal("Työ on käynnissä.", line.Before);

        Assert.Equal(PaperFate.Question, (await ImportAsync(database, other)).Lines[^1].Fate);
        Assert.Equal("Työ on käynnissä.", (await StoredAsync(database))[0].Text);
        await ImportAsync(database, other, Replacing(line.Key, line.Version));
        Assert.Equal("Uudet sanat.", (await StoredAsync(database))[0].Text);
    }

    [Fact]
    public async Task What_somebody_has_changed_since_the_preview_is_left_as_it_is_and_told()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper);
        const string other = Head + "Toimenpide 1\tsihy\t\tUudet sanat.\n";
        var seen = (await PreviewAsync(database, other)).Lines[^1];
        await using (var db = database.Open())
        {
            var followUp = await db.FollowUps.Include(f => f.Measure).Include(f => f.Period.Programme).FirstAsync(f => f.Measure.DecidedName == "Toimenpide 1");
            followUp.Write(FollowUpStatus.InProgress, "Omistajan omat sanat.", null, null);
            await db.SaveChangesAsync();
        }

        var outcome = await ImportAsync(database, other, Replacing(seen.Key, seen.Version));
        Assert.Equal(PaperFate.Refused, outcome.Lines[^1].Fate);
        Assert.Equal("Omistajan omat sanat.", (await StoredAsync(database))[0].Text);
    }

    [Fact]
    public async Task A_name_that_is_alike_is_asked_about_and_taken_when_it_is_the_same()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string slip = Head + "Toimennpide 1\tsihy\t\tSanat.\n";
        var line = (await PreviewAsync(database, slip)).Lines[^1];
        Assert.Equal((PaperFate.Question, "Toimenpide 1"), (line.Fate, line.Alike));
        await ImportAsync(database, slip);
        Assert.Empty(await StoredAsync(database));
        await ImportAsync(database, slip, PaperAnswers.None with { Same = new HashSet<string> { "2" } });
        Assert.Equal("Sanat.", Assert.Single(await StoredAsync(database)).Text);
    }

    [Fact]
    public async Task A_closed_period_is_left_as_it_is()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using (var db = database.Open()) await database.Close(db).ExecuteAsync(await db.Periods.Select(p => p.Id).SingleAsync(), default);
        var outcome = await ImportAsync(database, Paper);
        Assert.Equal(0, outcome.Count(PaperFate.New));
        Assert.All(await StoredAsync(database), f => Assert.Null(f.Text));
    }

    [Fact]
    public async Task The_same_measure_on_two_lines_is_taken_once()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var outcome = await ImportAsync(database, Head + "Toimenpide 1\t\t\tYksi.\nToimenpide 1\t\t\tKaksi.\n");
        Assert.Equal([PaperFate.Read, PaperFate.New, PaperFate.Refused], outcome.Lines.Select(l => l.Fate));
        Assert.Equal("Yksi.", Assert.Single(await StoredAsync(database)).Text);
    }

    [Fact]
    public async Task Somebody_who_saves_in_between_loses_nothing_and_neither_is_half_the_paper_saved()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using var db = database.Open(beforeSave: async () => await ImportAsync(database, Head + "Toimenpide 2\t\t\tToinen ehti ensin.\n"));
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.ImportFollowUps(db).ExecuteAsync(TextPaper.Parse(Paper, "", PaperLimits.Standard), id, PaperAnswers.None, default));
        Assert.Equal("Toinen ehti ensin.", Assert.Single(await StoredAsync(database)).Text);
    }
}
