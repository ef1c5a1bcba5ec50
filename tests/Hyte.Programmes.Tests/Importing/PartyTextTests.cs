using Hyte.Documents.Csv;
using Hyte.Modules.People;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Plan;
using Xunit.Abstractions;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Cells of parties are cut by what the directory knows. What it does not know is asked.</summary>
public sealed class PartyTextTests(ITestOutputHelper output)
{
    private static readonly DirectorySnapshot Directory = CityDirectory.Read();

    [Theory]
    [InlineData("sihy ja asto", "sihy, asto")]
    [InlineData("asto/henkilöliikenne", "henkiloliikenne")]
    [InlineData("museo ja asumisen ja toimintaympäristön palvelualue", "museo, asto")]
    [InlineData("aston infra- ja viheraluepalvelut ja ELY", "infra-ja-viheraluepalvelut, ely")]
    [InlineData("työllisyyspalvelut, sihyn toimijat, oppilaitokset, Otavia, Esedu, Eloisa", "tyollisyyspalvelut, sihyn-toimijat, oppilaitokset, otavia, esedu, eloisa")]
    [InlineData("sihyn ja aston toimijat", "sihyn-toimijat, aston-toimijat")]
    [InlineData("viestintä ja MikseiMikkeli/ Mikkeli Events -hanke", "viestinta, miksei, mikkeli-events")]
    [InlineData("kaavoitus (mukana myös muita kuntia ja tahoja) ja ELY", "kaavoitus, ely, muut-kunnat-ja-tahot")]
    [InlineData("kansalaisopisto/osallisuus", "kansalaisopiston-ja-osallisuuden-tulosalue")]
    [InlineData("", "")]
    public void Separators_within_names_are_told_from_those_between_parties(string cell, string codes) =>
        Assert.Equal(codes, string.Join(", ", PartyText.Split(cell, Directory).Select(p => p.EntryCode)));

    [Theory]
    [InlineData("hyvinvointikoordinaattori", "hyvinvointikoordinaattori")]
    [InlineData("hyvinvointi-koordinaattori", "hyvinvointikoordinaattori")]
    [InlineData("hyvinvointi- koordinaattori", "hyvinvointikoordinaattori")]
    [InlineData("MikseiMikkeli", "miksei")]
    [InlineData("Miksei", "miksei")]
    [InlineData("Miksei Oy", "miksei")]
    [InlineData("Mikkelin kehitysyritys Miksei Oy", "miksei")]
    [InlineData("XAMK", "xamk")]
    [InlineData("Xamk", "xamk")]
    [InlineData("Otavan Opisto", "otavan-opisto")]
    [InlineData("Essoten", "essote")]
    public void One_party_has_many_spellings(string written, string code) => Assert.Equal([code], PartyText.Split(written, Directory).Select(p => p.EntryCode));

    [Fact]
    public void A_party_that_has_ended_is_still_itself_and_its_follower_begins_where_it_ended()
    {
        var (before, after) = (Directory.Find("essote")!, Directory.Find("eloisa")!);
        Assert.Equal((new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 1)), (before.ValidTo, after.ValidFrom));
        Assert.Equal(["essote", "eloisa"], PartyText.Split("Essote, Eloisa", Directory).Select(p => p.EntryCode));
    }

    [Fact]
    public void Partners_are_told_from_those_who_answer()
    {
        var parties = PartyText.Split("Asumisen ja toimintaympäristön palvelualue, yhteistyötahoina järjestöt ja ELY", Directory);
        Assert.Equal([(PartyKind.Responsible, "asto"), (PartyKind.Partner, "jarjestot"), (PartyKind.Partner, "ely")], parties.Select(p => (p.Kind, p.EntryCode)));
    }

    [Fact]
    public void What_nobody_knows_is_kept_as_written_and_asked()
    {
        var parties = PartyText.Split("asto, Avaruushallinto", Directory);
        Assert.Equal([("asto", "asto"), (null, "Avaruushallinto")], parties.Select(p => (p.EntryCode, p.RawText)));
    }

    [Fact]
    public void Where_it_is_sure_it_cuts_the_citys_own_table_as_a_person_has_cut_it()
    {
        if (CityPapers.Find("000") is not { } paper) return;
        var lines = CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", "welfare", "measures.csv")).Rows
            .Where(row => row.Text("source") == "S0").ToDictionary(row => row.WholeNumber("source_line")!.Value, row => row.Required("number"));
        var byHand = CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", "welfare", "parties.csv")).Rows
            .Where(row => row.Required("programme") == "hyvan-elaman-ohjelma-2022").ToLookup(row => row.Required("measure"), row => row.Text("entry"));
        var sure = 0;
        var different = new List<string>();
        foreach (var measure in PlanForm.Of(paper).Measures)
        {
            var parties = PartyText.Split(measure.Parties, Directory);
            if (parties.Any(p => p.EntryCode is null)) continue;
            sure++;
            var (ours, theirs) = (string.Join(", ", parties.Select(p => p.EntryCode)), string.Join(", ", byHand[lines[measure.Place.Line]]));
            if (ours != theirs) different.Add($"{measure.Parties}: {ours} ≠ {theirs}");
        }

        output.WriteLine($"Sure of {sure} of 44.");
        foreach (var one in different) output.WriteLine(one);
        // Only where the paper has misspelt what a person could still guess: "sihyh sekä aston toimijat".
        Assert.Contains("sihyh", Assert.Single(different), StringComparison.Ordinal);
        Assert.True(sure >= 40, $"Sure of {sure} only.");
    }
}
