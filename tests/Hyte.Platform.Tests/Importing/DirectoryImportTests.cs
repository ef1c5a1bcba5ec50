using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Importing;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests.Importing;

/// <summary>What becomes of a file of the directory that a person has changed.</summary>
public sealed class DirectoryImportTests : IAsyncLifetime
{
    private const string Head = "Tunnus;Laji;Nimi;Ylätaso, tunnus;Yläyksikkö;Muut kirjoitusasut;Voimassa alkaen;Voimassa asti\n";

    private PeopleHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await PeopleHouse.BuildAsync();
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_new_entry_may_stand_above_its_parent_and_gets_a_code_of_its_name()
    {
        var outcome = await ImportAsync(Head + ";Nimike;Lähiluontopäällikkö;luonto;;lähis, luontopomo;1.1.2027;\nluonto;yksikkö;Luontopalvelut;asto;;;;\n");
        Assert.Equal([ImportFate.Read, ImportFate.New, ImportFate.New], outcome.Lines.Select(l => l.Fate));
        var now = await _house.The<IDirectory>().GetAsync(CancellationToken.None);
        Assert.Equal(new DirectoryEntry("lahiluontopaallikko", DirectoryKind.Title, "Lähiluontopäällikkö", "luonto", new DateOnly(2027, 1, 1), null), now.Find("lahiluontopaallikko"));
        Assert.Equal("asto", now.Find("luonto")!.ParentCode);
        Assert.Equal("lahiluontopaallikko", now.Resolve("LUONTOPOMO")!.Code);
        Assert.Equal(
            ["directory.added lahiluontopaallikko", "directory.alias-added lahiluontopaallikko", "directory.alias-added lahiluontopaallikko", "directory.added luonto", $"directory.imported {outcome.ImportId}"],
            await ActsAsync());
    }

    [Fact]
    public async Task Names_days_parents_and_spellings_change_each_told_with_before_and_after()
    {
        var outcome = await ImportAsync(Head + "sihy;Yksikkö;Sivistyspalvelut;;;sihy, sivistys;1.1.2020;31.12.2030\n");
        var line = outcome.Lines[1];
        Assert.Equal(ImportFate.Changed, line.Fate);
        Assert.Contains(new FieldChange("Nimi", "Sivistyksen ja hyvinvoinnin palvelualue", "Sivistyspalvelut"), line.Changes);
        Assert.Contains(new FieldChange("Ylätaso, tunnus", "mikkelin-kaupunki", ""), line.Changes);
        Assert.Contains(new FieldChange("Voimassa alkaen", "", "1.1.2020"), line.Changes);
        Assert.Contains(new FieldChange("Voimassa asti", "", "31.12.2030"), line.Changes);
        Assert.Contains(line.Changes, c => c.Heading == "Muut kirjoitusasut" && c.After == "sihy, sivistys");
        var now = await _house.The<IDirectory>().GetAsync(CancellationToken.None);
        Assert.Equal("sihy", now.Resolve("sivistys")!.Code);
        Assert.Null(now.Resolve("sihyn"));
        Assert.Contains(await ActsAsync(), act => act == "directory.changed sihy");
        Assert.Contains(await ActsAsync(), act => act == "directory.alias-removed sihy");
    }

    [Fact]
    public async Task What_the_file_lacks_stays_as_it_is()
    {
        var before = (await EntriesAsync()).Count;
        var outcome = await ImportAsync("Tunnus;Nimi\nkirjasto;Kirjastopalvelut\n");
        Assert.Equal([new FieldChange("Nimi", "Kirjasto", "Kirjastopalvelut")], outcome.Lines[1].Changes.Select(c => c with { Before = "Kirjasto" }));
        var entries = await EntriesAsync();
        Assert.Equal(before, entries.Count);
        Assert.Equal("sihy", entries.Single(e => e.Code == "kirjasto").ParentCode);
    }

    [Theory]
    [InlineData("kirjasto;Hanke;Kirjasto;sihy;;;;", "Laji: ”Hanke” ei ole laji. Vaihtoehdot: Yksikkö, Toimielin, Yhtiö, Kumppani, Ryhmä, Nimike.")]
    [InlineData("kirjasto;Toimielin;Kirjasto;sihy;;;;", "Laji: Kohteen lajia ei voi muuttaa. Päätä tämä kohde ja lisää uusi.")]
    [InlineData("uusi;;Uusi yksikkö;sihy;;;;", "Laji: Laji puuttuu. Vaihtoehdot: Yksikkö, Toimielin, Yhtiö, Kumppani, Ryhmä, Nimike.")]
    [InlineData("kirjasto;Yksikkö;;sihy;;;;", "Nimi: Nimi puuttuu.")]
    [InlineData("kirjasto;Yksikkö;Kirjasto;olematon;;;;", "Ylätaso, tunnus: Yläyksikköä ei ole hakemistossa. Valitse se luettelosta.")]
    [InlineData("kirjasto;Yksikkö;Kirjasto;sihy;Olematon yksikkö;;;", "Yläyksikkö: Kohdetta ”Olematon yksikkö” ei ole hakemistossa eikä tuotavissa riveissä.")]
    [InlineData("sihy;Yksikkö;Sivistys;kirjasto;;;;", "Ylätaso, tunnus: Kohde ei voi olla itsensä alla. Valitse toinen yläyksikkö.")]
    [InlineData("kirjasto;Yksikkö;Kirjasto;sihy;;;32.1.2026;", "Voimassa alkaen: Päivää ”32.1.2026” ei tunnistettu. Kirjoita esimerkiksi 31.12.2026.")]
    [InlineData("kirjasto;Yksikkö;Kirjasto;sihy;;;2.1.2026;1.1.2026", "Voimassa asti: ")]
    [InlineData("kirjasto;Yksikkö;Kirjasto;sihy;;KOLTK;;", "Muut kirjoitusasut: ”KOLTK” tarkoittaa jo kohdetta Kasvatus- ja opetuslautakunta.")]
    [InlineData("Uusi Yksikkö;Yksikkö;Uusi yksikkö;sihy;;;;", "Tunnus: Tunnuksessa ”Uusi Yksikkö” saa olla")]
    [InlineData("uusi;Yksikkö;SIHY;;;;;", "Nimi: Hakemistossa on jo tämä nimi tai lyhenne.")]
    [InlineData(";Yksikkö;Kirjasto;sihy;;;;", "Nimi: Hakemistossa on jo tämä nimi tai lyhenne.")]
    public async Task What_cannot_be_is_refused_beside_its_column(string row, string reason)
    {
        var outcome = await ImportAsync(Head + row + "\n");
        Assert.Equal(ImportFate.Refused, outcome.Lines[1].Fate);
        Assert.Contains(outcome.Lines[1].Reasons, r => r.StartsWith(reason, StringComparison.Ordinal));
        Assert.Null(outcome.ImportId);
    }

    [Fact]
    public async Task A_code_that_comes_twice_is_refused_on_both_rows_until_one_is_left_out()
    {
        const string file = Head + "kirjasto;Yksikkö;Kirjastotoimi;sihy;;;;\nkirjasto;Yksikkö;Kirjastopalvelut;sihy;;;;\n";
        var refused = await ImportAsync(file);
        Assert.Equal(["Tunnus: Tunnus ”kirjasto” on myös toisessa kohdassa: rivi 3.", "Tunnus: Tunnus ”kirjasto” on myös toisessa kohdassa: rivi 2."], refused.Lines.SelectMany(l => l.Reasons));
        var left = await ImportAsync(file, "2");
        Assert.Equal([ImportFate.Read, ImportFate.Refused, ImportFate.Changed], left.Lines.Select(l => l.Fate));
    }

    [Fact]
    public async Task A_circle_through_several_rows_and_what_stands_under_a_refused_row_are_refused_together()
    {
        var outcome = await ImportAsync(Head + "a1;Yksikkö;Aa yksi;b1;;;;\nb1;Yksikkö;Bee yksi;a1;;;;\nc1;Yksikkö;Cee yksi;a1;;;;\nd1;Yksikkö;Dee yksi;sihy;;;;\n");
        Assert.Equal([ImportFate.Refused, ImportFate.Refused, ImportFate.Refused, ImportFate.New], outcome.Lines.Skip(1).Select(l => l.Fate));
        Assert.NotNull((await _house.The<IDirectory>().GetAsync(CancellationToken.None)).Find("d1"));
    }

    [Fact]
    public async Task Two_entries_change_places_and_a_spelling_moves_from_one_to_another()
    {
        var outcome = await ImportAsync(Head + "x1;Yksikkö;Äks yksi;;;äksä;;\nx2;Yksikkö;Äks kaksi;x1;;;;\n");
        Assert.Equal(2, outcome.Count(ImportFate.New));
        var turned = await ImportAsync(Head + "x1;Yksikkö;Äks yksi;x2;;;;\nx2;Yksikkö;Äks kaksi;;;äksä;;\n");
        Assert.Equal(2, turned.Count(ImportFate.Changed));
        var now = await _house.The<IDirectory>().GetAsync(CancellationToken.None);
        Assert.Equal(("x2", null, "x2"), (now.Find("x1")!.ParentCode, now.Find("x2")!.ParentCode, now.Resolve("äksä")!.Code));
    }

    [Fact]
    public async Task A_parent_may_be_named_instead_of_its_code()
    {
        await ImportAsync(Head + "kirjasto;Yksikkö;Kirjasto;sihy;Asumisen ja toimintaympäristön palvelualue;;;\nuusi-yksikko;Yksikkö;Uusi yksikkö;;koltk;;;\n");
        var now = await _house.The<IDirectory>().GetAsync(CancellationToken.None);
        Assert.Equal(("asto", "koltk"), (now.Find("kirjasto")!.ParentCode, now.Find("uusi-yksikko")!.ParentCode));
    }

    [Fact]
    public async Task What_somebody_has_changed_since_the_look_stops_the_import()
    {
        var paper = Read(Head + "kirjasto;Yksikkö;Kirjastotoimi;sihy;;;;\n");
        var seen = await _house.AskAsync<ImportDirectory, DirectoryOutcome>(import => import.PreviewAsync(paper, DirectoryFile.Form, new HashSet<string>(), CancellationToken.None));
        await _house.DoAsync<DirectoryChanges>(changes => changes.ChangeAsync("kirjasto", 1, new EntryDetails("Kaupunginkirjasto", "sihy", null, null, null), CancellationToken.None));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _house.DoAsync<ImportDirectory>(import => import.ExecuteAsync(paper, DirectoryFile.Form, new HashSet<string>(), seen.Seal, CancellationToken.None)));
        Assert.Equal("directory-import.changed", refused.Code);
        Assert.Equal("Kaupunginkirjasto", (await EntriesAsync()).Single(e => e.Code == "kirjasto").Name);
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused_as_a_whole() =>
        Assert.Equal("directory-import.no-table", (await Assert.ThrowsAsync<RuleBrokenException>(() => ImportAsync("Päivä;Tapahtuma\n1.1.2026;Juhla\n"))).Code);

    private static Paper Read(string text) => TextPaper.Parse(text, "hakemisto.csv", PaperLimits.Standard);

    private Task<DirectoryOutcome> ImportAsync(string text, params string[] leftOut) =>
        _house.AskAsync<ImportDirectory, DirectoryOutcome>(import => import.ExecuteAsync(Read(text), DirectoryFile.Form, leftOut.ToHashSet(StringComparer.Ordinal), seal: null, CancellationToken.None));

    private Task<List<DirectoryEntryRow>> EntriesAsync() => _house.AskAsync<PlatformDbContext, List<DirectoryEntryRow>>(db => db.Set<DirectoryEntryRow>().AsNoTracking().ToListAsync());

    private Task<List<string>> ActsAsync() => _house.AskAsync<PlatformDbContext, List<string>>(db => db.Set<AuditEntry>().OrderBy(e => e.Id).Select(e => e.Act + " " + e.Target).ToListAsync());
}
