using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Modules.Search;
using Hyte.Programmes.Importing;
using Xunit.Abstractions;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>
/// The plans of three programmes, which slides hold: a focus area beside its measures, and lists in the cells. The awkward cases of the city's papers, by their numbers in the notes on the field (6.4, 6.5):
/// <list type="table">
/// <item><term>32, 36</term><description>A_row_of_indicators_beside_the_measures_is_no_measure</description></item>
/// <item><term>39</term><description>Markup_is_taken_away</description></item>
/// <item><term>41</term><description>The_same_measure_on_a_slide_is_offered_as_alike</description></item>
/// <item><term>44, 45</term><description>Tight_hyphens_are_bullets_where_no_others_are, Halves_that_meet_in_the_same_vowel_keep_their_hyphen</description></item>
/// <item><term>47, 48</term><description>Parties_of_slides_are_a_list</description></item>
/// </list>
/// </summary>
public sealed class ProgrammePlanTests(ITestOutputHelper output)
{
    private const string Headings = "Hyvän elämän ohjelma\tToimenpide\tVastuutaho/ yhteistyötahot\tSeurantaindikaattoreiden teemat\n";

    private static readonly (string Module, string Programme)[] Programmes =
        [("welfare", "hyvan-elaman-ohjelma-2018"), ("growth", "kestavan-kasvun-ohjelma-2018"), ("vitality", "elinvoimaohjelma-2018")];

    [Fact]
    public void The_plans_of_the_three_programmes_are_understood_unaided()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        var form = PlanForm.Of(paper);
        var read = Numbered(form);
        var seeds = Programmes.SelectMany(p => Seeds(p.Module, p.Programme)).ToList();
        Assert.Equal(12, form.FocusAreas.DistinctBy(a => a.Name).Count());
        Assert.Equal([8, 9, 27], Programmes.Select((_, index) => read.Count(r => r.Programme == index && r.Number.Count(c => c == '.') == 1)));
        Assert.Equal((36, 3), (read.Count(r => r.Programme == 0 && r.Number.Count(c => c == '.') == 2), read.Count(r => r.Programme == 0 && r.Number.Count(c => c == '.') == 3)));
        // The lists below the measures of the other two programmes became descriptions in the seeds.
        var names = read.Where(r => r.Programme == 0 || r.Number.Count(c => c == '.') == 1).Select(r => (Programmes[r.Programme].Programme, r.Number, Folded(r.Name))).ToHashSet();
        var different = seeds.Where(s => !names.Contains((s.Programme, s.Number, Folded(s.Name)))).ToList();
        foreach (var one in different) output.WriteLine($"{one.Number} {one.Name} ≠ {read.Find(r => Programmes[r.Programme].Programme == one.Programme && r.Number == one.Number).Name}");
        Assert.Empty(different);
    }

    [Fact]
    public void Parties_are_as_a_person_has_transcribed_them()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        var read = PlanForm.Of(paper).Measures.ToLookup(m => m.Place.Line, m => Folded(m.Parties ?? ""));
        var seeds = Programmes.SelectMany(p => Seeds(p.Module, p.Programme)).Where(s => s.Number.Count(c => c == '.') == 1).ToList();
        Assert.All(seeds, s => Assert.Equal([Folded(s.Parties)], read[s.Line]));
    }

    [Fact]
    public void Lines_of_slides_that_say_the_same_are_offered_as_alike()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        var alike = PlanForm.Of(paper).Lines.OfType<AlikeLine>().ToList();
        output.WriteLine($"{alike.Count} alike, {alike.Count(a => !a.IsSame)} with a slip of the pen");
        foreach (var one in alike.Where(a => !a.IsSame)) output.WriteLine($"{one.Place.Line}: {one.Text} ~ {one.Name}");
        Assert.Contains(alike, a => a is { Place.Line: 117, IsSame: false } && a.Name.StartsWith("Avustusklippa", StringComparison.Ordinal));
        Assert.Contains(alike, a => a is { Place.Line: 230, IsSame: false } && a.Name.StartsWith("Eriyistilanteiden", StringComparison.Ordinal));
        Assert.True(alike.Count(a => a.IsSame) >= 36, $"Only {alike.Count(a => a.IsSame)} lines are the same.");
    }

    [Fact]
    public void Markup_is_taken_away()
    {
        var form = Read("<h1>1. Yhteisöllisyys</h1>\t<p>1. Syrjäytymisen ehkäisy</p> <ul style=\"list-style-type: none\"> - Kumppanuustalo -toimintamalli - Ehkäisevä päihdetyö \t<p>Kaupunki/Essote</p>\t<p>Elämänlaatu Yksinäisyys</p>\n\t<p>2. Osallisuus</p>\t<p>Essote</p>\t\n");
        Assert.Equal(["Yhteisöllisyys"], form.FocusAreas.Select(a => a.Name));
        Assert.Equal([("Syrjäytymisen ehkäisy", "Yhteisöllisyys", "Kaupunki/Essote"), ("Osallisuus", "Yhteisöllisyys", "Essote")], form.Measures.Select(m => (m.Name, m.FocusArea!.Name, m.Parties)));
        Assert.Equal(["Kumppanuustalo -toimintamalli", "Ehkäisevä päihdetyö"], form.Measures.First().Parts.Select(p => p.Name));
        Assert.Empty(form.Lines.OfType<QuestionLine>());
    }

    [Fact]
    public void Tight_hyphens_are_bullets_where_no_others_are()
    {
        var measure = Assert.Single(Read("1. Ympäristö\t1. Liikenne -Geopark –kohteiden rakentaminen -autoilun ja -pysäköinnin vähentäminen\t-Palvelualue -Kaupunginhallitus.\t\n").Measures);
        Assert.Equal(("Liikenne", "Palvelualue, Kaupunginhallitus."), (measure.Name, measure.Parties));
        Assert.Equal(["Geopark –kohteiden rakentaminen", "autoilun ja -pysäköinnin vähentäminen"], measure.Parts.Select(p => p.Name));
    }

    [Theory]
    [InlineData("Kehittämiskumppanuus Tarjotaan mahdollisuuksia.", "Kehittämiskumppanuus", "Tarjotaan mahdollisuuksia.")]
    [InlineData("Palkkatukityöllistäminen . Tavoitteena oikea palvelu", "Palkkatukityöllistäminen", "Tavoitteena oikea palvelu")]
    [InlineData("Liikkuvuus konsernin sisällä. Yhtenäinen politiikka", "Liikkuvuus konsernin sisällä. Yhtenäinen politiikka", null)]
    [InlineData("Memory Campus", "Memory Campus", null)]
    public void What_a_measure_is_about_may_run_on_from_its_name(string cell, string name, string? description)
    {
        var measure = Assert.Single(Read($"1. Työ\t{cell}\tA\t\n").Measures);
        Assert.Equal((name, description), (measure.Name, measure.Description));
    }

    [Fact]
    public void Halves_that_meet_in_the_same_vowel_keep_their_hyphen() =>
        Assert.Equal("Matkailu, vapaa-ajanasuminen ja tapahtumatuotanto", Read("3. Matkailu, vapaa- ajanasuminen ja tapahtuma- tuotanto\tA\tB\t\n").FocusAreas.Single().Name);

    [Fact]
    public void What_was_joined_in_the_list_of_a_slide_is_told()
    {
        var measure = Assert.Single(Read("1. Työ\tTyöllisyyden- hoito <ul> - Oppi- sopimukset - Osallistumis-aste kasvaa\tA\t\n").Measures);
        Assert.Equal([("Työllisyyden- hoito", false), ("Oppi- sopimukset", false), ("Osallistumis-aste", true)], measure.Joins.Select(j => (j.From, j.IsProposed)));
    }

    [Fact]
    public void The_same_measure_on_a_slide_is_offered_as_alike()
    {
        var form = Read("1. A\tOsallisuus <ul> - Osallistava budjetointi <ul> - Kokeilu: varat - Avustusklippa-pop-up avustuksiin\tA\t\n\nToimenpiteet\n- Osallistava budjetointi\n - Kokeilu: varat\nAvustusklinikka-pop up avustuksiin\n");
        Assert.Equal([("Osallistava budjetointi", true), ("Kokeilu: varat", true), ("Avustusklippa-pop-up avustuksiin", false)], form.Lines.OfType<AlikeLine>().Select(a => (a.Name, a.IsSame)));
        // The slide sets in what is nested; the cell does not say where the inner list ends.
        Assert.Equal([false, true, false], form.Measures.Single().Parts.Select(p => p.IsNested));
    }

    [Fact]
    public void Parties_of_slides_are_a_list()
    {
        var measure = Assert.Single(Read("1. A\tB\t<p>Seudun ympäristöpalvelut, iikunta- ja -palvelut</p>\t\n").Measures);
        Assert.Equal("Seudun ympäristöpalvelut, iikunta- ja -palvelut", measure.Parties);
    }

    [Fact]
    public void A_row_of_indicators_beside_the_measures_is_no_measure()
    {
        var form = PlanForm.Of(TextPaper.Parse(
            "Elinvoimaohjelma\tToimenpide\tVastuutaho\tSeuranta-indikaattorit\tLähtötilanne/ tavoite\n2. A\tPalvelut\tB\tAsiakkuudet\t580 / 650 kpl\n\tUudet yritykset\t119 / 130 kpl\t\t\n\t\t\tHuonekäyttö\t45 %\n\tMyynti\tC\t\t\n"
            + "Yhteisöllisyys: Indikaattori\tLähtötilanne/Tavoite\nOsuus\t5 %/7 %\n", "", PaperLimits.Standard));
        Assert.Equal(["Palvelut", "Myynti"], form.Measures.Select(m => m.Name));
        Assert.Equal([3, 4, 6, 7], form.Lines.OfType<QuestionLine>().Where(q => q.Because == QuestionReason.Indicators).Select(q => q.Place.Line));
    }

    private static List<(int Programme, string Number, string Name)> Numbered(PlanForm form)
    {
        var numbered = new List<(int, string, string)>();
        // Each programme has its own focus areas: 3, 3 and 6 of them.
        var areas = form.Measures.Select(m => m.FocusArea!.Name).Distinct().ToList();
        foreach (var group in form.Measures.GroupBy(m => m.FocusArea!.Name))
        {
            var index = areas.IndexOf(group.Key);
            var (programme, area) = index < 3 ? (0, index + 1) : index < 6 ? (1, index - 2) : (2, index - 5);
            foreach (var (number, measure) in group.Index())
            {
                numbered.Add((programme, $"{area}.{number + 1}", measure.Name));
                var (part, nested) = (0, 0);
                foreach (var one in measure.Parts)
                {
                    (part, nested) = one.IsNested ? (part, nested + 1) : (part + 1, 0);
                    numbered.Add((programme, one.IsNested ? $"{area}.{number + 1}.{part}.{nested}" : $"{area}.{number + 1}.{part}", one.Name));
                }
            }
        }

        return numbered;
    }

    private static IEnumerable<(string Programme, string Number, string Name, string Parties, int Line)> Seeds(string module, string programme) =>
        CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", module, "measures.csv")).Rows.Where(r => r.Required("programme") == programme)
            .Select(r => (programme, r.Required("number"), r.Required("name"), r.Text("parties_raw") ?? "", r.WholeNumber("source_line")!.Value));

    private static string Folded(string text) => string.Concat(SearchText.Fold(text).Where(char.IsLetterOrDigit));

    private static PlanForm Read(string rows) => PlanForm.Of(TextPaper.Parse(Headings + rows, "", PaperLimits.Standard));
}
