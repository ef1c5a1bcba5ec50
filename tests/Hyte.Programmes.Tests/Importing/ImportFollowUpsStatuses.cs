using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

// Statuses that ask for a reason, and the words that are it.
public sealed partial class ImportFollowUpsTests
{
    [Fact]
    public async Task The_words_beside_a_status_that_asks_for_a_reason_are_the_reason()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string filled = "Toimenpide\tVastuutaho\t1/24 tila\t1/24 kirjaus\nToimenpide 1\tsihy\tEi toteudu\tRahoitusta ei saatu.\n";
        Assert.Equal((PaperFate.New, "not-proceeding"), (await ImportAsync(database, filled)).Lines[^1] is var line ? (line.Fate, line.Stated) : default);
        await using var db = database.Open();
        var stored = await db.FollowUps.SingleAsync();
        Assert.Equal((FollowUpStatus.NotProceeding, "Rahoitusta ei saatu.", "Rahoitusta ei saatu."), (stored.Status, stored.Text, stored.Reason));
        Assert.Equal(PaperFate.Same, (await PreviewAsync(database, filled)).Lines[^1].Fate);
    }

    [Fact]
    public async Task A_negation_is_suggested_like_any_other_status_and_may_be_chosen()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string paper = Head + "Toimenpide 1\tsihy\t\tEi toteudu olemassa olevilla resursseilla.\n";
        var line = (await PreviewAsync(database, paper)).Lines[^1];
        Assert.Equal(("not-proceeding", "Ei toteudu"), (line.Suggested, line.SuggestedBecause));
        await ImportAsync(database, paper, PaperAnswers.None with { Statuses = new Dictionary<string, string> { [line.Key] = "interrupted" } });
        await using var db = database.Open();
        var stored = await db.FollowUps.SingleAsync();
        Assert.Equal((FollowUpStatus.Interrupted, "Ei toteudu olemassa olevilla resursseilla."), (stored.Status, stored.Reason));
    }

    [Fact]
    public async Task The_words_of_the_paper_are_kept_beside_the_joined_ones()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await ImportAsync(database, Paper);
        await using var db = database.Open();
        var stored = await db.FollowUps.SingleAsync(f => f.Measure.DecidedName == "Toimenpide 2");
        Assert.Equal(("Kumppanuus- pöytäiltoja pidetty 3 kpl.", 4), (stored.SourceText, stored.SourceLine));
    }

    [Fact]
    public async Task The_same_cell_is_the_same_also_when_its_hyphens_were_joined_the_last_time()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string paper = Head + "Toimenpide 1\tsihy\t\tOsallistumis-aste nousi.\n";
        await ImportAsync(database, paper, PaperAnswers.None with { Form = FormChoices.None with { Accepted = new HashSet<string> { "Osallistumis-aste" } } });
        Assert.Equal("Osallistumisaste nousi.", (await StoredAsync(database))[0].Text);
        Assert.Equal(PaperFate.Same, (await PreviewAsync(database, paper)).Lines[^1].Fate);
    }
}
