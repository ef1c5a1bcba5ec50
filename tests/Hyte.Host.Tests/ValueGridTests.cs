using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Values of an indicator are entered group by group and year by year, and nothing that is typed is lost.</summary>
public sealed class ValueGridTests(ValueGridTests.Product product) : IClassFixture<ValueGridTests.Product>
{
    private HttpClient Coordinator => product.Coordinator;

    [Fact]
    public async Task The_grid_has_the_stored_values_the_city_first_and_a_column_for_the_next_year()
    {
        var form = await EntryForm.OpenAsync(Coordinator, product.Values("tyytyvaisyys-elamaan"));
        Assert.Equal("90,8", form.Field("4.–5. lk, Mikkeli, 2017").GetAttribute("value"));
        Assert.Equal("", form.Field("4.–5. lk, Mikkeli, 2021").GetAttribute("value"));
        Assert.Equal(["Mikkeli", "Koko maa"], form.Page.QuerySelectorAll("tbody > .hy-group > th").Select(h => h.TextContent));

        var wider = await HyteApp.ReadAsync(Coordinator, product.Values("tyytyvaisyys-elamaan") + "?area=mikkeli&area=etela-savo&years=2010,2023-2024");
        Assert.Equal(["2010", "2017", "2019", "2021", "2023", "2024"], wider.QuerySelectorAll(".hy-grid thead th").Skip(1).Select(h => h.FirstChild!.TextContent.Trim()));
        Assert.Equal(["Mikkeli", "Etelä-Savo"], wider.QuerySelectorAll("tbody > .hy-group > th").Select(h => h.TextContent));
    }

    [Fact]
    public async Task New_and_revised_values_are_saved_the_earlier_one_is_told_and_the_same_grid_again_changes_nothing()
    {
        var path = product.Values("humalajuominen");
        var form = await EntryForm.OpenAsync(Coordinator, path);
        var before = form.Field("Lukio, Mikkeli, 2019").GetAttribute("value")!;
        var revised = Near(before);
        form.Typing("Lukio, Mikkeli, 2019", revised).Typing("Lukio, Mikkeli, 2021", "peitetty");
        using var answer = await form.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var page = await HyteApp.ReadAsync(Coordinator, path);
        Assert.Equal($"Onnistui: Tallennettu: 1 uusi arvo, 1 muuttunut arvo (Lukio, Mikkeli, 2019: aiempi arvo {before}).", Plain(page.QuerySelector(".hy-notice")!.TextContent));
        Assert.Equal((revised, "peitetty, alle 5 vastaajaa"), (Typed(page, "Lukio, Mikkeli, 2019"), Typed(page, "Lukio, Mikkeli, 2021")));

        using var again = await form.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("Mikään ei muuttunut.", (await HyteApp.ReadAsync(Coordinator, path)).QuerySelector(".hy-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await product.Welfare.NumberAsync(
            "SELECT count(*) FROM history h JOIN observation o ON h.RecordType = 'Observation' AND h.RecordId = o.Id JOIN series s ON o.SeriesId = s.Id JOIN indicator i ON s.IndicatorId = i.Id WHERE i.Code = 'humalajuominen'"));
    }

    [Fact]
    public async Task One_refused_value_saves_nothing_and_everything_comes_back_as_it_was_typed()
    {
        var form = await EntryForm.OpenAsync(Coordinator, product.Values("ei-laheista-ystavaa"));
        form.Typing("Lukio, Mikkeli, 2021", "174").Typing("8.–9. lk, Mikkeli, 2021", "1.234").Typing("4.–5. lk, Mikkeli, 2021", "ei kerätty");
        using var answer = await form.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await EntryForm.ParseAsync(answer);

        Assert.Equal(("174", "1.234", "ei kerätty"), (Typed(page, "Lukio, Mikkeli, 2021"), Typed(page, "8.–9. lk, Mikkeli, 2021"), Typed(page, "4.–5. lk, Mikkeli, 2021")));
        Assert.Contains("0–100 %", Said(page, "Lukio, Mikkeli, 2021"), StringComparison.Ordinal);
        Assert.Contains("Kirjoita 1234 tai 1,234", Said(page, "8.–9. lk, Mikkeli, 2021"), StringComparison.Ordinal);
        var links = page.QuerySelectorAll(".hy-errors a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
        Assert.Equal("", Typed(await HyteApp.ReadAsync(Coordinator, product.Values("ei-laheista-ystavaa")), "4.–5. lk, Mikkeli, 2021"));
    }

    [Fact]
    public async Task An_unlikely_value_is_saved_once_it_is_said_to_be_right_and_a_mark_without_a_reason_gets_one()
    {
        var path = product.Values("koulukiusaaminen");
        var form = await EntryForm.OpenAsync(Coordinator, path);
        form.Typing("4.–5. lk, Mikkeli, 2021", "61").Typing("8.–9. lk, Mikkeli, 2021", "..");
        using var asked = await form.SendAsync(Coordinator);
        var again = EntryForm.Of(await EntryForm.ParseAsync(asked), "#values");
        Assert.Contains("Onko arvo oikein?", Said(again.Page, "4.–5. lk, Mikkeli, 2021"), StringComparison.Ordinal);

        again.Ticking("4.–5. lk, Mikkeli, 2021");
        var why = again.Field("8.–9. lk, Mikkeli, 2021").ParentElement!.QuerySelector("select")!.GetAttribute("name")!;
        using var saved = await again.With(why, "not-in-use").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await HyteApp.ReadAsync(Coordinator, path);
        Assert.Equal(("61,0", "mittari ei ollut käytössä"), (Typed(page, "4.–5. lk, Mikkeli, 2021"), Typed(page, "8.–9. lk, Mikkeli, 2021")));
    }

    [Fact]
    public async Task Two_people_at_once_the_second_sees_both_values_and_decides()
    {
        var path = product.Values("tyytyvaisyys-elamaan") + "?years=2018";
        const string label = "Lukio, Koko maa, 2018";
        var first = await EntryForm.OpenAsync(Coordinator, path);
        var second = await EntryForm.OpenAsync(Coordinator, path);
        using var saved = await first.Typing(label, "75").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var lost = await second.Typing(label, "74,9").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Conflict, lost.StatusCode);
        var both = EntryForm.Of(await EntryForm.ParseAsync(lost), "#values");
        Assert.Contains("arvon 75,0", Said(both.Page, label), StringComparison.Ordinal);
        Assert.Equal("74,9", Typed(both.Page, label));
        Assert.Equal("75,0", Typed(await HyteApp.ReadAsync(Coordinator, path), label));

        using var decided = await both.Ticking(label).SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal("74,9", Typed(await HyteApp.ReadAsync(Coordinator, path), label));
    }

    [Fact]
    public async Task A_cell_that_was_emptied_keeps_its_value()
    {
        var path = product.Values("tyytyvaisyys-elamaan");
        using var answer = await (await EntryForm.OpenAsync(Coordinator, path)).Typing("Ammatillinen, Mikkeli, 2019", "").SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await HyteApp.ReadAsync(Coordinator, path);
        Assert.Contains("Tyhjennetyn ruudun arvo säilyi", page.QuerySelector(".hy-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("74,7", Typed(page, "Ammatillinen, Mikkeli, 2019"));
    }

    [Fact]
    public async Task A_pasted_table_goes_into_the_grid_to_be_looked_at_and_nothing_is_saved_yet()
    {
        var path = product.Values("paivittainen-nuuskaaminen");
        var form = await EntryForm.OpenAsync(Coordinator, path);
        form.Typing("Ammatillinen, Koko maa, 2021", "peitetty")
            .With("paste", "Ryhmä\tAlue\t2019\t2021\t2023\r\n8.-9. LK\tKoko maa\t\t15,1\t15,2\r\nlukio\t\t\t\"14,9\"\t\r\nEsikoulu\t\t1\t2\t3");
        using var answer = await form.SendAsync(Coordinator, "Paste");
        var page = await EntryForm.ParseAsync(answer);
        Assert.Equal(
            ("15,1", "15,2", "14,9", "peitetty"),
            (Typed(page, "8.–9. lk, Koko maa, 2021"), Typed(page, "8.–9. lk, Koko maa, 2023"), Typed(page, "Lukio, Mikkeli, 2021"), Typed(page, "Ammatillinen, Koko maa, 2021")));
        var notice = Plain(page.QuerySelector(".hy-notice")!.TextContent);
        Assert.Contains("Ruudukkoon siirtyi 3 arvoa", notice, StringComparison.Ordinal);
        Assert.Contains("Riville ”Esikoulu” ei löydy sarjaa tai aluetta.", notice, StringComparison.Ordinal);
        Assert.Equal("", Typed(await HyteApp.ReadAsync(Coordinator, path), "Lukio, Mikkeli, 2021"));

        var sent = EntryForm.Of(page, "#values");
        foreach (var box in page.QuerySelectorAll("#values input[type=checkbox][name^=ok-]")) sent.With(box.GetAttribute("name")!, box.GetAttribute("value"));
        using var saved = await sent.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("15,2", Typed(await HyteApp.ReadAsync(Coordinator, path + "?years=2023"), "8.–9. lk, Koko maa, 2023"));
    }

    [Fact]
    public async Task Long_words_are_read_in_their_own_form()
    {
        var page = await HyteApp.ReadAsync(Coordinator, product.Values("pyll-indeksi"));
        var link = page.QuerySelector(".hy-grid td a")!;
        Assert.StartsWith("sanallinen: Miehet, Mikkeli, 2010–2014", link.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.StartsWith("Tilanne on koko maata huonompi", (await HyteApp.ReadAsync(Coordinator, link.GetAttribute("href")!)).QuerySelector<IHtmlTextAreaElement>("#Input_Words")!.Value, StringComparison.Ordinal);
    }

    // A value so near another that it is no jump.
    private static string Near(string value) => value.EndsWith('1') ? value[..^1] + "2" : value[..^1] + "1";

    private static string Typed(IHtmlDocument page, string label) => EntryForm.Of(page, "#values").Field(label).GetAttribute("value")!;

    private static string Said(IHtmlDocument page, string label) => Plain(page.GetElementById(EntryForm.Of(page, "#values").Field(label).GetAttribute("aria-describedby")!)!.TextContent);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One running product; each test has an indicator or a year of its own.</summary>
    public sealed class Product : IAsyncLifetime
    {
        private readonly HyteApp _app = HyteApp.Start();
        private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);

        public HttpClient Coordinator { get; private set; } = null!;

        internal DatabaseFile Welfare { get; private set; } = null!;

        public string Values(string code) => $"/welfare/indicators/{_ids[code]}/values";

        public IServiceProvider Services => _app.Services;

        public async Task InitializeAsync()
        {
            Coordinator = await _app.SignInAsync(StandardRoles.Coordinator);
            Welfare = new DatabaseFile(_app.DataDirectory, "welfare");
            foreach (var (code, id) in await Welfare.ListAsync("SELECT Code, Id FROM indicator", row => (row.GetString(0), row.GetInt64(1)))) _ids[code] = id;
        }

        public async Task DisposeAsync()
        {
            Coordinator.Dispose();
            await _app.DisposeAsync();
        }
    }
}
