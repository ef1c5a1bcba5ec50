using Hyte.Documents.Csv;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.FollowUps;

public sealed class StatusSuggestionTests
{
    [Theory]
    [InlineData("Toteutuu.", FollowUpStatus.InProgress)]
    [InlineData("Palvelut toteutuvat suunnitellusti.", FollowUpStatus.InProgress)]
    [InlineData("Iltoja toteutettu useita.", FollowUpStatus.InProgress)]
    [InlineData("Ohjelman laatiminen KÄYNNISTYNYT.", FollowUpStatus.InProgress)]
    [InlineData("Ei toteudu olemassa olevilla resursseilla.", FollowUpStatus.NotProceeding)]
    [InlineData("Hankkeet eivät tänä vuonna toteudu.", FollowUpStatus.NotProceeding)]
    [InlineData("Hankkeesta luovuttiin.", FollowUpStatus.NotProceeding)]
    [InlineData("Ei vielä toteutunut. Järjestelmää päivitetty.", FollowUpStatus.NotStarted)]
    [InlineData("Hanke ei vielä ole toteutunut (haaste haussa).", FollowUpStatus.NotStarted)]
    [InlineData("Työtä ei ole aloitettu.", FollowUpStatus.NotStarted)]
    [InlineData("Osittain toteutuu. Reitti päättyi, toinen ei toteudu.", FollowUpStatus.Partly)]
    [InlineData("Toteutuu osittain, parantamista on.", FollowUpStatus.Partly)]
    [InlineData("Yhteistyö toteutuu. Verkostoon liittyminen valmisteilla.", FollowUpStatus.Partly)]
    [InlineData("Valmisteilla yhteistyössä.", FollowUpStatus.InPreparation)]
    [InlineData("Suunnitteilla.", FollowUpStatus.Planned)]
    [InlineData("Ohjelma valmistunut 2023.", FollowUpStatus.Completed)]
    [InlineData("Tapahtuma toteutui keväällä.", FollowUpStatus.Completed)]
    [InlineData("Toteutui ja jatkuu.", FollowUpStatus.Continuous)]
    [InlineData("Hanke keskeytettiin.", FollowUpStatus.Interrupted)]
    public void A_status_word_is_found(string text, FollowUpStatus status) => Assert.Equal(status, StatusSuggestion.From(text)?.Status);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("Osallistumisaste 82 % (1/2023).")]
    [InlineData("Yhteistyössä toimitaan tavoitteen toteutumiseksi.")]
    [InlineData("Valmistuu vuonna 2026.")]
    [InlineData("Kysely ei toteutunut.")]
    [InlineData("Toimivat hyvin.")]
    public void A_text_without_a_clear_status_word_gets_none(string? text) => Assert.Null(StatusSuggestion.From(text));

    [Fact]
    public void The_words_that_tell_it_are_shown_as_written()
    {
        Assert.Equal("Ei vielä", StatusSuggestion.From("Ei vielä toteutunut.")?.Because);
        Assert.Equal("toteutuu … valmisteilla", StatusSuggestion.From("Yhteistyö toteutuu. Uutta valmisteilla.")?.Because);
    }

    /// <summary>The papers are not part of the repository; where they stand beside it, the suggestion is held against what a person read in each cell.</summary>
    [Fact]
    public void The_citys_own_cells_are_never_read_against_the_person_who_transcribed_them()
    {
        var papers = Path.Combine(Repository.Root, "..", "shared", "documents");
        if (!Directory.Exists(papers)) return;
        var lines = File.ReadAllLines(Directory.EnumerateFiles(papers, "000_*.txt").Single());
        var seeds = CsvTable.Read(Path.Combine(Repository.Root, "seeds", "welfare", "follow-ups.csv"));
        string[] periods = ["1/23", "2/23", "1/24"];

        var agreed = 0;
        foreach (var row in seeds.Rows.Where(r => r.Text("source") == "S0"))
        {
            var cell = lines[row.WholeNumber("source_line")!.Value - 1].Split('\t')[2 + Array.IndexOf(periods, row.Text("period"))];
            var read = StatusCodes.Find(row.Text("status"));
            var suggested = StatusSuggestion.From(cell)?.Status;
            Assert.True(suggested is null || suggested == read, $"{row.Text("measure")} {row.Text("period")}: {cell} → {suggested}, not {read}");
            if (suggested == read) agreed++;
        }

        Assert.True(agreed >= 30, $"Only {agreed} cells were read as the person did.");
    }
}
