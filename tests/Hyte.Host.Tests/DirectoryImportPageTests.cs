using System.Net;
using System.Text;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The directory leaves as a file, a person changes it, and it comes back with every change seen first.</summary>
public sealed class DirectoryImportPageTests : IAsyncLifetime
{
    private const string Page = "/admin/directory/import";

    private readonly HyteApp _app = HyteApp.Start();
    private HttpClient _coordinator = null!;

    private DatabaseFile Platform => new(_app.DataDirectory, "platform");

    public async Task InitializeAsync() => _coordinator = await _app.SignInAsync(StandardRoles.Coordinator);

    public async Task DisposeAsync()
    {
        _coordinator.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_exported_directory_comes_back_without_a_change(string format)
    {
        await Platform.ExecuteAsync("""
            UPDATE directory_entry SET Name = 'sanoi "näin"; toinen' || char(10) || 'rivi', ValidFrom = '2020-01-01' WHERE Code = 'kirjasto';
            UPDATE directory_entry SET Name = '=Kaava', ValidTo = '2030-12-31' WHERE Code = 'koltk';
            INSERT INTO directory_alias (EntryCode, Text) VALUES ('kirjasto', '-miinus'), ('kirjasto', '@at, pilkku'), ('koltk', '+plus');
            """);
        var acts = await ActsAsync();
        var exported = await _coordinator.GetByteArrayAsync(new Uri($"/admin/directory?handler=Export&format={format}", UriKind.Relative));
        var preview = await UploadAsync(exported, "hakemisto." + format);
        Assert.Equal(["Samoja 136", "Luettu 1"], Fates(preview));
        Assert.DoesNotContain(preview.Page.QuerySelectorAll("button"), b => IndicatorPages.Said(b).StartsWith("Tuo ", StringComparison.Ordinal));
        using var answer = await preview.SendAsync(_coordinator);
        Assert.Contains("Kaikki oli jo tallessa", (await EntryForm.ParseAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(acts, await ActsAsync());
        Assert.Equal(0, await Platform.NumberAsync("SELECT count(*) FROM directory_import"));
    }

    [Fact]
    public async Task A_changed_file_is_looked_at_and_imported_and_the_result_tells_before_and_after()
    {
        var exported = Encoding.UTF8.GetString(await _coordinator.GetByteArrayAsync(new Uri("/admin/directory?handler=Export&format=csv", UriKind.Relative)));
        var lines = exported.TrimEnd().Split("\r\n").ToList();
        var library = lines.FindIndex(l => l.StartsWith("kirjasto;", StringComparison.Ordinal));
        lines[library] = lines[library].Replace(lines[library].Split(';')[2], "Kaupunginkirjasto", StringComparison.Ordinal);
        lines.RemoveAt(library == 1 ? 2 : 1);
        lines.Add(";Nimike;Lähiluontopäällikkö;kirjasto;;lähis;1.1.2031;");
        lines.Add("outo;Hanke;Outo;;;;;");
        var preview = await UploadAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "hakemisto.csv");
        Assert.Equal(["Ei tuoda 1", "Muuttuu 1", "Uusia 1", "Samoja 134", "Luettu 1"], Fates(preview));
        Assert.Contains("Laji: ”Hanke” ei ole laji.", preview.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mitään ei poisteta puuttumisen vuoksi", preview.Page.Body!.TextContent, StringComparison.Ordinal);

        using var saved = await preview.SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var result = await HyteApp.ReadAsync(_coordinator, saved.Headers.Location!.OriginalString);
        Assert.Contains("→ Kaupunginkirjasto", result.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(137, await Platform.NumberAsync("SELECT count(*) FROM directory_entry"));
        Assert.Equal(1, await Platform.NumberAsync("SELECT count(*) FROM audit WHERE Act = 'directory.changed' AND Target = 'kirjasto' AND After LIKE 'Kaupunginkirjasto%'"));
        Assert.Contains("hakemisto.csv", (await HyteApp.ReadAsync(_coordinator, "/admin/directory/imports")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lähiluontopäällikkö", (await HyteApp.ReadAsync(_coordinator, "/admin/directory?q=lahis")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_stays_and_what_changed_meanwhile_is_told()
    {
        var preview = await UploadAsync(Encoding.UTF8.GetBytes("Tunnus;Laji;Nimi\nkirjasto;Yksikkö;Kaupunginkirjasto\nkoltk;Toimielin;Kasvatuslautakunta\n"), "hakemisto.csv");
        await Platform.ExecuteAsync("UPDATE directory_entry SET Name = 'Koulutuslautakunta', Version = Version + 1 WHERE Code = 'koltk'");
        using var stopped = await preview.SendAsync(_coordinator);
        var again = EntryForm.Of(await EntryForm.ParseAsync(stopped));
        Assert.Contains("Hakemisto on muuttunut sen jälkeen, kun katsoit tiedostoa.", again.Page.Body!.TextContent, StringComparison.Ordinal);
        using var saved = await again.With("out-3", "true").SendAsync(_coordinator);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(1, await Platform.NumberAsync("SELECT count(*) FROM directory_entry WHERE Name = 'Koulutuslautakunta'"));
        Assert.Equal(1, await Platform.NumberAsync("SELECT count(*) FROM directory_entry WHERE Name = 'Kaupunginkirjasto'"));
    }

    [Fact]
    public async Task A_file_of_something_else_is_refused_beside_the_field()
    {
        using var answer = await HyteApp.PostAsync(_coordinator, Page, Page, ("pasted", "Päivä\tTapahtuma\n1.1.2031\tJuhla\n"));
        var page = await EntryForm.ParseAsync(answer);
        Assert.Contains("millään rivillä ei ole otsikoita Tunnus ja Nimi", IndicatorPages.Said(page.QuerySelector("#file-error")), StringComparison.Ordinal);
        Assert.Contains("Juhla", page.QuerySelector("#pasted")!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Fates(EntryForm preview) => [.. preview.Page.QuerySelectorAll(".hy-fates li").Select(li => IndicatorPages.Said(li))];

    private Task<long> ActsAsync() => Platform.NumberAsync("SELECT count(*) FROM audit WHERE Act LIKE 'directory.%'");

    private async Task<EntryForm> UploadAsync(byte[] file, string name)
    {
        using var form = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(_coordinator, Page))), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(file), "file", name);
        using var answer = await _coordinator.PostAsync(new Uri(Page, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return EntryForm.Of(await HyteApp.ReadAsync(_coordinator, answer.Headers.Location!.OriginalString));
    }
}
