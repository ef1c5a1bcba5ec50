using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Hyte.Documents.Sheets;
using Hyte.Programmes.Tests.RoundTrips;

namespace Hyte.Host.Tests;

/// <summary>Values that leave as a file, in either format, come back as the same values to the last decimal, whatever is noted beside them.</summary>
public sealed class ValueRoundTripTests(ValueGridTests.Product product) : IClassFixture<ValueGridTests.Product>
{
    private const string Page = "/welfare/indicators/file";
    private const string Ours = "FROM observation WHERE AreaId = (SELECT Id FROM area WHERE Code = 'essote') AND Year < 2010";

    private static readonly string[] Missing = ["suppressed", "not-collected", "case-by-case"];

    private static readonly decimal[] Scales = [1, 0.1m, 0.01m, 0.000001m];

    [Theory]
    [InlineData("csv", 1)]
    [InlineData("csv", 2)]
    [InlineData("xlsx", 3)]
    [InlineData("xlsx", 4)]
    public async Task They_change_nothing_and_fill_an_emptied_database_to_the_same_state(string format, int seed)
    {
        await product.Welfare.ExecuteAsync("DELETE " + Ours);
        await ImportAsync(await UploadAsync(Made(new AwkwardTexts(seed)), "arvot.csv"));
        var before = await StoredAsync();
        Assert.Equal(60, before.Count);

        var exported = await product.Coordinator.GetByteArrayAsync(new Uri($"{Page}?handler=Current&format={format}", UriKind.Relative));
        var preview = await UploadAsync(exported, "arvot." + format);
        Assert.Equal(["samaa"], Fates(preview));

        await product.Welfare.ExecuteAsync("DELETE " + Ours);
        await ImportAsync(await UploadAsync(exported, "arvot." + format));
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task A_share_in_a_workbook_means_what_is_shown_and_lines_go_by_the_rows_of_the_sheet()
    {
        var sheet = new Sheet("Arvot", [.. new[] { "indicator", "series", "area", "year", "value" }.Select(name => Column.Text(name, name))],
            [["koulukiusaaminen", "lukio", "essote", "2012", "12,5 %"], ["koulukiusaaminen", "lukio", "essote", "2013", "paljon"]]);
        var rows = (await UploadAsync(SheetFormat.Xlsx.Write(sheet), "arvot.xlsx")).QuerySelectorAll("#content table tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Trim(), IndicatorPages.Said);
        Assert.Contains("12,5 %", rows["rivi 2"].Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("hylätty", rows["rivi 3"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_of_something_else_is_told_its_columns_and_an_old_one_how_to_save_it()
    {
        var other = await UploadAsync(SheetFormat.Xlsx.Write(new Sheet("Muu", [Column.Text("nimi", "Nimi.")], [["Kirjasto"]])), "muu.xlsx");
        Assert.Contains("Tunnetut sarakkeet", other.QuerySelector(".hy-notice--error")!.TextContent, StringComparison.Ordinal);
        using var old = await PostAsync([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "vanha.xls");
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        Assert.Contains("vanha.xls", (await EntryForm.ParseAsync(old)).QuerySelector(".hy-errors")!.TextContent, StringComparison.Ordinal);
    }

    private static byte[] Made(AwkwardTexts texts)
    {
        var file = new StringBuilder("indicator;series;area;from_year;year;value;missing;baseline;year_known;round;note;check\n");
        foreach (var series in (string[])["4-5-lk", "8-9-lk", "lukio"])
        {
            for (var year = 1950; year < 1970; year++)
            {
                var isMissing = texts.Next(4) == 0;
                var value = isMissing ? "" : (texts.Next(100) * texts.Pick(Scales)).ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');
                string[] cells =
                [
                    "koulukiusaaminen", series, "essote", texts.Next(3) == 0 ? $"{year - 1}" : "", $"{year}", value, isMissing ? texts.Pick(Missing) : "",
                    year == 1955 ? "yes" : "", texts.Next(4) == 0 ? "no" : "", texts.Next(3) == 0 ? "kevät; 1. kierros" : "", texts.Maybe() ?? "", texts.Maybe() ?? "",
                ];
                file.AppendJoin(';', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private Task<IReadOnlyList<string>> StoredAsync() => product.Welfare.ListAsync(
        $"SELECT SeriesId, FromYear, Year, CAST(Number AS TEXT), Missing, IsBaseline, YearIsKnown, Round, Note, Doubt {Ours} ORDER BY SeriesId, Year, FromYear",
        row => string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? "" : i == 3 ? Plain(row.GetString(i)) : AwkwardTexts.Seen(row.GetValue(i).ToString()))));

    // 12.50 and 12.5 are one number.
    private static string Plain(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture);

    private static List<string> Fates(IHtmlDocument preview) => [.. preview.QuerySelectorAll(".hy-fates a").Select(a => a.TextContent.Split('\u00A0', ' ')[^1])];

    private async Task ImportAsync(IHtmlDocument preview)
    {
        Assert.DoesNotContain(Fates(preview), fate => fate.StartsWith("hylät", StringComparison.Ordinal));
        await FollowAsync(await EntryForm.Of(preview).With("all", "true").SendAsync(product.Coordinator));
    }

    private async Task<IHtmlDocument> UploadAsync(byte[] bytes, string name) => await FollowAsync(await PostAsync(bytes, name));

    private async Task<HttpResponseMessage> PostAsync(byte[] bytes, string name)
    {
        using var content = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(product.Coordinator, Page))), "__RequestVerificationToken" } };
        content.Add(new ByteArrayContent(bytes), "file", name);
        return await product.Coordinator.PostAsync(new Uri(Page, UriKind.Relative), content);
    }

    private async Task<IHtmlDocument> FollowAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            return await HyteApp.ReadAsync(product.Coordinator, await ManyValues.FinishAsync(product.Coordinator, answer.Headers.Location!.OriginalString));
        }
    }
}
