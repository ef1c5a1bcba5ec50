using System.Net;
using Hyte.Documents.Csv;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>A plan that goes out as a file comes back: into its own programme it changes nothing, and into a draft it makes the same plan.</summary>
public sealed class PlanImportTests(ExportTests.Product product) : IClassFixture<ExportTests.Product>
{
    public static TheoryData<string, string, string> Programmes => new()
    {
        { "welfare", "hyvan-elaman-ohjelma-2022", "xlsx" }, { "welfare", "hyvan-elaman-ohjelma-2018", "csv" }, { "vitality", "elinvoimaohjelma-2018", "xlsx" },
        { "growth", "kestavan-kasvun-ohjelma-2018", "csv" }, { "participation", "osallisuussuunnitelma-2022", "xlsx" }, { "participation", "osallisuussuunnitelma-2022", "csv" },
    };

    [Theory, MemberData(nameof(Programmes))]
    public async Task An_exported_plan_makes_the_same_plan_again(string module, string programme, string format)
    {
        using var coordinator = await product.App.SignInAsync(StandardRoles.Coordinator);
        var exported = await ExportAsync(coordinator, module, programme, format);
        var name = $"Kopio {module} {format} {programme[^4..]}";
        var preview = EntryForm.Of(await UploadAsync(coordinator, module, exported, format, [("programme", ""), ("Draft.Name", name), ("Draft.StartYear", "2030"), ("Draft.EndYear", "2033"), ("Draft.PeriodKind", "Year")]));
        Assert.DoesNotContain(preview.Page.QuerySelectorAll(".hy-fates li"), l => IndicatorPages.Said(l).StartsWith("Kysymys", StringComparison.Ordinal) || IndicatorPages.Said(l).StartsWith("Ei tuoda", StringComparison.Ordinal));
        using var saved = await preview.SendAsync(coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var code = await new DatabaseFile(product.App.DataDirectory, module).ListAsync($"SELECT Code FROM programme WHERE Name = '{name}'", r => r.GetString(0));
        Assert.Equal(await PlanAsync(coordinator, module, programme), await PlanAsync(coordinator, module, Assert.Single(code)));

        // Undone as a whole, so that the other rounds begin from the same.
        using var undone = await EntryForm.Of(await HyteApp.ReadAsync(coordinator, saved.Headers.Location!.OriginalString)).SendAsync(coordinator);
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(0, await new DatabaseFile(product.App.DataDirectory, module).NumberAsync($"SELECT count(*) FROM programme WHERE Name = '{name}'"));
    }

    [Theory]
    [InlineData("welfare", "hyvan-elaman-ohjelma-2022", "csv")]
    [InlineData("welfare", "hyvan-elaman-ohjelma-2022", "xlsx")]
    [InlineData("participation", "osallisuussuunnitelma-2022", "xlsx")]
    public async Task An_exported_plan_that_comes_back_to_its_own_programme_changes_nothing(string module, string programme, string format)
    {
        using var coordinator = await product.App.SignInAsync(StandardRoles.Coordinator);
        var database = new DatabaseFile(product.App.DataDirectory, module);
        var version = await database.NumberAsync("SELECT Value FROM data_version");
        var page = await UploadAsync(coordinator, module, await ExportAsync(coordinator, module, programme, format), format, [("programme", programme)]);
        Assert.Equal(["Sama jo", "Luettu"], page.QuerySelectorAll(".hy-fates li").Select(l => IndicatorPages.Said(l)).Select(f => f[..f.LastIndexOf(' ')]));
        Assert.Equal(version, await database.NumberAsync("SELECT Value FROM data_version"));
    }

    [Fact]
    public async Task An_imported_plan_is_taken_into_use_and_last_years_table_comes_into_it()
    {
        using var coordinator = await product.App.SignInAsync(StandardRoles.Coordinator);
        var paper = System.Text.Encoding.UTF8.GetBytes("Toimenpide\tVastuutaho\tjakso 1/23\nPalvelut\t\t\nMetsätyö\tasto\tToteutui.\n");
        var preview = EntryForm.Of(await UploadAsync(coordinator, "growth", paper, "tsv", [("programme", ""), ("Draft.Name", "Käyttöön otettava"), ("Draft.StartYear", "2022"), ("Draft.EndYear", "2033"), ("Draft.PeriodKind", "HalfYear")]));
        Assert.Contains("jaksoilta 1/23", preview.Page.Body!.TextContent, StringComparison.Ordinal);
        using var saved = await preview.SendAsync(coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        const string periods = "/growth/periods?programme=kayttoon-otettava-2022";
        using var activated = await HyteApp.PostAsync(coordinator, periods, periods + "&handler=Activate");
        Assert.Equal(HttpStatusCode.Redirect, activated.StatusCode);
        Assert.Contains("Avaa jakso", (await HyteApp.ReadAsync(coordinator, periods)).Body!.TextContent, StringComparison.Ordinal);
        using var twice = await HyteApp.PostAsync(coordinator, periods, periods + "&handler=Activate");
        Assert.Equal(HttpStatusCode.OK, twice.StatusCode);

        const string import = "/growth/follow-up/import";
        using var kept = await HyteApp.PostAsync(coordinator, import, import, ("programme", "kayttoon-otettava-2022"), ("pasted", System.Text.Encoding.UTF8.GetString(paper)));
        using var taken = await EntryForm.Of(await HyteApp.ReadAsync(coordinator, kept.Headers.Location!.OriginalString)).With("past", "1/23").SendAsync(coordinator);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var period = await HyteApp.ReadAsync(coordinator, periods);
        Assert.Contains("Jakso 1/23", period.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_joining_that_is_accepted_changes_the_name_but_not_one_that_a_person_has_written()
    {
        using var coordinator = await product.App.SignInAsync(StandardRoles.Coordinator);
        var paper = System.Text.Encoding.UTF8.GetBytes("Toimenpide\tVastuutaho\nPalvelut\t\nOpetus-suunnitelmissa näkyminen\thyvinvointi-koordinaattori\nOpetus-suunnitelmissa oleminen\tasto\n");
        var form = EntryForm.Of(await UploadAsync(coordinator, "welfare", paper, "tsv", [("programme", ""), ("Draft.Name", "Tavuviivat"), ("Draft.StartYear", "2030"), ("Draft.EndYear", "2033"), ("Draft.PeriodKind", "Year")]));
        Assert.Equal("Opetus-suunnitelmissa näkyminen", form.Value("name-3"));
        using var again = await form.With("name-4", "Oma nimi").With("joined", "Opetus-suunnitelmissa").SendAsync(coordinator, "Again");
        form = EntryForm.Of(await EntryForm.ParseAsync(again));
        Assert.Equal(("Opetussuunnitelmissa näkyminen", "Oma nimi"), (form.Value("name-3"), form.Value("name-4")));
        Assert.Single(form.Page.QuerySelectorAll("input[name=joined][checked]"));
    }

    [Fact]
    public async Task Of_a_paper_of_several_programmes_the_ticked_parts_come_in()
    {
        using var coordinator = await product.App.SignInAsync(StandardRoles.Coordinator);
        var paper = System.Text.Encoding.UTF8.GetBytes("Elinvoimaohjelma\tToimenpide\tVastuutaho\n1. Osaaminen\tKampus\tmiksei\nHyvän elämän ohjelma\tToimenpide\tVastuutaho\n1. Arki\tKävely\tasto\n");
        var form = EntryForm.Of(await UploadAsync(coordinator, "vitality", paper, "tsv", [("programme", ""), ("Draft.Name", "Elinvoimaohjelma 2030–2033"), ("Draft.StartYear", "2030"), ("Draft.EndYear", "2033"), ("Draft.PeriodKind", "Year")]));
        Assert.Equal([true, false], form.Page.QuerySelectorAll("input[name=take]").Select(t => t.HasAttribute("checked")));
        Assert.DoesNotContain("Kävely", form.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        using var again = await form.With("take", "hyvan elaman ohjelma").SendAsync(coordinator, "Again");
        form = EntryForm.Of(await EntryForm.ParseAsync(again));
        Assert.Equal([false, true], form.Page.QuerySelectorAll("input[name=take]").Select(t => t.HasAttribute("checked")));
        Assert.Contains("Kävely", form.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Kampus", form.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static Task<byte[]> ExportAsync(HttpClient client, string module, string programme, string format) =>
        client.GetByteArrayAsync(new Uri($"/{module}/follow-up/export?handler=Measures&programme={programme}&format={format}", UriKind.Relative));

    private static async Task<List<string>> PlanAsync(HttpClient client, string module, string programme)
    {
        using var bytes = new MemoryStream(await ExportAsync(client, module, programme, "csv"));
        var table = CsvTable.Read(bytes, "suunnitelma.csv");
        // The keys of the two and the states of measures, which a new plan begins anew, differ.
        var columns = table.Columns.Except(["Avain", "Ohjelma", "Voimassaolo"]).ToList();
        return [.. table.Rows.Select(row => string.Join(" | ", columns.Select(c => $"{c}: {row.Text(c)}")))];
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> UploadAsync(HttpClient client, string module, byte[] bytes, string format, (string Name, string Value)[] fields)
    {
        var page = $"/{module}/plan/import";
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(client, page))), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(bytes), "file", "suunnitelma." + format);
        using var answer = await client.PostAsync(new Uri(page, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await HyteApp.ReadAsync(client, answer.Headers.Location!.OriginalString);
    }
}
