using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>A file of values is looked at line by line before it is saved, and every line is accounted for.</summary>
public sealed class ValueFileTests(ValueGridTests.Product product) : IClassFixture<ValueGridTests.Product>
{
    private const string Page = "/welfare/indicators/file";
    private const string Head = "indicator;series;area;year;value\n";

    private HttpClient Coordinator => product.Coordinator;

    [Fact]
    public async Task Each_line_says_what_it_would_do_and_what_is_right_is_saved()
    {
        var preview = await UploadAsync(Head + """
            koulukiusaaminen;4-5-lk;mikkeli;2017;5
            koulukiusaaminen;4-5-lk;koko-maa;2016;7,2
            koulukiusaaminen;lukio;koko-maa;2016;170
            koulukiusaaminen;amm;koko-maa;2016;..
            koulukiusaaminen;8-9-lk;koko-maa;2016;96
            koulukiusaaminen;8-9-lk;koko-maa;2190;6
            koulukiusaaminen;9-lk;koko-maa;2016;6
            koulukiusaaminen;amm;Koko maa;2015;
            ei-ole;kaikki;mikkeli;2016;6

            """);
        var lines = Lines(preview);
        Assert.Equal(["kysymys", "uusi", "hylätty", "kysymys", "kysymys", "hylätty", "hylätty", "tyhjä", "hylätty"], [.. Enumerable.Range(2, 9).Select(n => lines[n].Fate)]);
        Assert.Contains("series Mittarilla ei ole sarjaa ”9-lk”.", lines[8].Why, StringComparison.Ordinal);
        Assert.Contains("indicator Mittaria ”ei-ole” ei ole.", lines[10].Why, StringComparison.Ordinal);
        Assert.Contains("value Arvon pitää olla 0–100 %.", lines[4].Why, StringComparison.Ordinal);

        var form = EntryForm.Of(preview).With("why-5", "suppressed").With("ok-2", preview.QuerySelector("input[name=ok-2]")!.GetAttribute("value"));
        var result = await FollowAsync(await form.SendAsync(Coordinator));
        Assert.Contains("3 arvoa tallennettu", Plain(result.QuerySelector(".hy-notice")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Paperin 9 riviä", Plain(result.QuerySelector("caption")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(["Korvattu", "Uusi", "Uusi", "Jäi kysymykseksi"], [Lines(result)[2].Fate, Lines(result)[3].Fate, Lines(result)[5].Fate, Lines(result)[6].Fate]);
        Assert.Equal(2, await CountAsync("koulukiusaaminen", "o.Year = 2016"));

        // The question that is left is answered without uploading again.
        var link = new Uri(result.QuerySelector(".hy-notice a[href*=upload]")!.GetAttribute("href")!, UriKind.Relative);
        var rest = EntryForm.Of(await FollowAsync(await Coordinator.GetAsync(link)));
        Assert.Equal(["sama", "sama", "kysymys"], [Lines(rest.Page)[2].Fate, Lines(rest.Page)[3].Fate, Lines(rest.Page)[6].Fate]);
        await FollowAsync(await rest.With("all", "true").SendAsync(Coordinator));
        Assert.Equal(3, await CountAsync("koulukiusaaminen", "o.Year = 2016"));
    }

    [Fact]
    public async Task The_encoding_the_separator_and_the_order_of_columns_and_rows_do_not_matter()
    {
        string[] rows = ["36,3\tKysely, äänekäs\t2014\tmikkeli\traittius\tLukio", "36,4\tKysely, äänekäs\t2012\tmikkeli\traittius\tlukio"];
        foreach (var order in (string[][])[rows, [.. rows.Reverse()]])
        {
            var text = "value\tnote\tyear\tarea\tindicator\tseries\r\n" + string.Join("\r\n", order);
            var preview = await UploadAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
            Assert.All(Lines(preview).Values, line => Assert.Contains(line.Fate, (string[])["uusi", "sama"]));
            await FollowAsync(await EntryForm.Of(preview).SendAsync(Coordinator));
        }

        Assert.Equal(["Kysely, äänekäs"], await product.Welfare.ListAsync($"SELECT DISTINCT Note FROM observation o WHERE {Of("raittius")} AND o.Year IN (2012, 2014)", r => r.GetString(0)));
        Assert.Equal(2, await CountAsync("raittius", "o.Year IN (2012, 2014)"));
    }

    [Fact]
    public async Task The_same_file_again_and_the_exported_file_change_nothing()
    {
        const string file = Head + "kavijamaarat;orkesteri-verkko;mikkeli;2013;2 500\nkavijamaarat;museo;mikkeli;2013;ei kerätty\n";
        await FollowAsync(await EntryForm.Of(await UploadAsync(file)).SendAsync(Coordinator));
        var version = await product.Welfare.NumberAsync("SELECT Value FROM data_version");
        var again = await UploadAsync(file);
        Assert.Equal(["sama", "sama"], Lines(again).Values.Select(l => l.Fate));
        Assert.Null(again.QuerySelector("#content form .hy-button--primary"));

        foreach (var format in (string[])["csv", "xlsx"])
        {
            var exported = await UploadAsync(await Coordinator.GetByteArrayAsync(new Uri(Page + "?handler=Current&format=" + format, UriKind.Relative)));
            Assert.Equal(["sama"], exported.QuerySelectorAll(".hy-fates a").Select(a => a.TextContent.Split('\u00A0')[^1][..4]));
        }

        Assert.Equal(version, await product.Welfare.NumberAsync("SELECT Value FROM data_version"));
    }

    [Fact]
    public async Task Two_lines_of_one_value_are_refused_and_name_each_other()
    {
        var lines = Lines(await UploadAsync(Head + "kavijamaarat;teatteri;mikkeli;2013;1\nkavijamaarat;teatteri;mikkeli;2013;2\n"));
        Assert.Contains("rivi 3", lines[2].Why, StringComparison.Ordinal);
        Assert.Contains("rivi 2", lines[3].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_file_of_values_or_is_too_large_says_so()
    {
        Assert.Contains("Tunnetut sarakkeet", (await UploadAsync("nimi;määrä\nKirjasto;5\n")).QuerySelector(".hy-notice--error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tiedosto on tyhjä", (await UploadAsync("\n\n")).QuerySelector(".hy-notice--error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("vain otsikko", (await UploadAsync(Head)).QuerySelector(".hy-notice--error")!.TextContent, StringComparison.Ordinal);
        var many = string.Concat(Enumerable.Repeat("a;b;c;2020;1\n", 1_000_001));
        Assert.Contains("yli 1 000 000 riviä", Plain((await UploadAsync(Head + many)).QuerySelector(".hy-notice--error")!.TextContent), StringComparison.Ordinal);

        using var huge = await PostAsync(new byte[90_000_001]);
        Assert.Equal(HttpStatusCode.OK, huge.StatusCode);
        Assert.Contains("enimmäiskoko on 90,0 Mt", Plain((await EntryForm.ParseAsync(huge)).QuerySelector(".hy-errors")!.TextContent), StringComparison.Ordinal);
        using var nothing = await PostAsync([]);
        Assert.Contains("Valitse tiedosto", (await EntryForm.ParseAsync(nothing)).QuerySelector(".hy-errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_changed_after_the_preview_is_not_overwritten()
    {
        var preview = EntryForm.Of(await UploadAsync(Head + "kavijamaarat;orkesteri-verkko;mikkeli;2012;5\n"));
        await FollowAsync(await EntryForm.Of(await UploadAsync(Head + "kavijamaarat;orkesteri-verkko;mikkeli;2012;6\n")).SendAsync(Coordinator));
        var result = await FollowAsync(await preview.With("all", "true").SendAsync(Coordinator));
        Assert.Equal("kysymys", Lines(result)[2].Fate);
        Assert.Equal(1, await CountAsync("kavijamaarat", "o.Year = 2012 AND CAST(o.Number AS REAL) = 6"));
    }

    [Fact]
    public async Task An_upload_goes_away_when_it_is_dropped_and_is_of_no_other_use()
    {
        using var answer = await PostAsync(Encoding.UTF8.GetBytes(Head + "kavijamaarat;uimahalli;mikkeli;2011;5\n"));
        var address = answer.Headers.Location!.OriginalString;
        var form = EntryForm.Of(await HyteApp.ReadAsync(Coordinator, address));
        await IsGoneAsync(address.Replace("/welfare/", "/vitality/", StringComparison.Ordinal));
        await IsGoneAsync(Page + "?upload=..%2F..%2Fwelfare");

        using var dropped = await form.SendAsync(Coordinator, "Cancel");
        await IsGoneAsync(address);
        using var late = await form.SendAsync(Coordinator);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Equal(0, await CountAsync("kavijamaarat", "o.Year = 2011"));
    }

    [Fact]
    public async Task An_upload_is_found_by_nobody_but_the_one_who_made_it()
    {
        var uploads = product.Services.GetRequiredService<IUploads>();
        var actors = product.Services.GetRequiredService<IActorAccessor>();
        string key;
        using (actors.ActAs(new Actor("u1", "tilastosihteeri")))
        {
            using var content = new MemoryStream("sisältö"u8.ToArray());
            key = await uploads.KeepAsync("koe", "nimi.csv", content, default);
            await using var own = await uploads.OpenAsync("koe", key, default);
            using var reader = new StreamReader(own!.Content);
            Assert.Equal(("nimi.csv", "sisältö"), (own.Name, await reader.ReadToEndAsync()));
        }

        using var other = actors.ActAs(new Actor("u2", "joku muu"));
        Assert.Null(await uploads.OpenAsync("koe", key, default));
        await uploads.ForgetAsync("koe", key, default);
        using var again = actors.ActAs(new Actor("u1", "tilastosihteeri"));
        await using var still = await uploads.OpenAsync("koe", key, default);
        Assert.NotNull(still);
    }

    private async Task IsGoneAsync(string address) =>
        Assert.Contains("ei ole enää tallessa", (await HyteApp.ReadAsync(Coordinator, address)).QuerySelector(".hy-errors")!.TextContent, StringComparison.Ordinal);

    private static string Of(string code) => $"o.SeriesId IN (SELECT s.Id FROM series s JOIN indicator i ON s.IndicatorId = i.Id WHERE i.Code = '{code}')";

    private Task<long> CountAsync(string code, string where) => product.Welfare.NumberAsync($"SELECT count(*) FROM observation o WHERE {Of(code)} AND {where}");

    private Task<IHtmlDocument> UploadAsync(string text) => UploadAsync(Encoding.UTF8.GetBytes(text));

    private async Task<IHtmlDocument> UploadAsync(byte[] bytes) => await FollowAsync(await PostAsync(bytes));

    private async Task<HttpResponseMessage> PostAsync(byte[] bytes)
    {
        using var content = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(Coordinator, Page))), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "file", "arvot.csv");
        return await Coordinator.PostAsync(new Uri(Page, UriKind.Relative), content);
    }

    private async Task<IHtmlDocument> FollowAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            return await HyteApp.ReadAsync(Coordinator, await ManyValues.FinishAsync(Coordinator, answer.Headers.Location!.OriginalString));
        }
    }

    private static Dictionary<int, (string Fate, string Why)> Lines(IHtmlDocument page) => page.QuerySelectorAll("#content table tbody tr").ToDictionary(
        row => int.Parse(row.QuerySelector("th")!.TextContent.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
        row => (row.QuerySelector("td strong")!.TextContent, Plain(row.LastElementChild!.TextContent)));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
