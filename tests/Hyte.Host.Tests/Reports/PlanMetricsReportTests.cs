using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Hyte.Host.Tests.Reports;

/// <summary>What a report tells of the participation plan's metrics is what their page and interface show.</summary>
public sealed class PlanMetricsReportTests
{
    [Fact]
    public async Task A_count_of_events_is_the_same_on_the_page_in_the_interface_and_in_the_frozen_report()
    {
        await using var product = await ReportProduct.WithProgrammesAsync();
        foreach (var day in (string[])["2024-02-20", "2024-10-08"]) await AddEventAsync(product, day);
        var database = new DatabaseFile(product.App.DataDirectory, "participation");
        await database.ExecuteAsync("UPDATE reporting_period SET State = 'Closed'");
        await LargeProgramme.RaiseVersionAsync(database);
        var id = await product.BeginAsync("PeriodFollowUp|2024-01-01|2024-12-31");
        await product.ApproveAsync(id);

        var told = await ToldAsync(product, id);
        var inApi = await InApiAsync(product);
        Assert.Equal(25, told.Count);
        Assert.Equal(inApi.ToDictionary(m => m.Key, m => m.Value.Figure), told.ToDictionary(f => f.Key, f => f.Value.Text));
        var page = await HyteApp.ReadAsync(product.Editor, "/participation/metrics");
        Assert.Equal(inApi.Values.ToDictionary(m => m.Id, m => m.Figure), inApi.Values.ToDictionary(m => m.Id, m => OnPage(page, m.Id)));

        Assert.Equal(("2", "Toteutuu"), told["3.1.1/1"]);
        Assert.Equal(("", "Ei tietoa"), told["1.4.4/1"]);
        var read = await product.ReadAsync($"/reports/{id}/read");
        Assert.Contains("Kumppanuuspöytäillat: vähintään 2 vuodessa", read, StringComparison.Ordinal);
        Assert.Contains("se ei ole nolla", read, StringComparison.Ordinal);
    }

    // A figure that is missing is a dash, with the word for a screen reader beside it.
    private static string OnPage(IHtmlDocument page, int metric)
    {
        var cell = page.QuerySelector($"tbody th a[href$='/metrics/{metric}']")!.Closest("tr")!.QuerySelector("[data-label='2024']")!;
        return cell.QuerySelector("[aria-hidden]")?.TextContent == "–" ? "" : cell.TextContent.Trim();
    }

    private static async Task AddEventAsync(ReportProduct product, string day)
    {
        using var answer = await HyteApp.PostAsync(product.Editor, "/participation/events/new", "/participation/events/new",
            ("Input.Kind", "partnership-evening"), ("Input.Name", $"Pöytä {day}"), ("Input.Place", "Mikaeli"), ("Input.Day", day), ("Input.StartTime", "17.00"), ("Input.EndTime", "19.00"), ("Version", "0"));
        Assert.True(answer.Headers.Location is not null, ReportProduct.Errors(await ReportProduct.ParseAsync(answer)));
    }

    // Number and order of each metric in the year of the report, with what stands in its cell.
    private static async Task<Dictionary<string, (string Text, string Word)>> ToldAsync(ReportProduct product, int id)
    {
        using var answer = JsonDocument.Parse(await product.Editor.GetStringAsync(new Uri($"/api/v1/reports/{id}", UriKind.Relative)));
        const string Prefix = "participation/metric/osallisuussuunnitelma-2022/";
        return Cells(answer.RootElement.GetProperty("document"))
            .Where(c => c.TryGetProperty("figure", out var figure) && figure.GetString()?.StartsWith(Prefix, StringComparison.Ordinal) == true)
            .ToDictionary(c => c.GetProperty("figure").GetString()![Prefix.Length..^"/2024".Length], c => (c.GetProperty("text").GetString()!, c.GetProperty("mark").GetProperty("word").GetString()!));
    }

    private static async Task<Dictionary<string, (int Id, string Figure)>> InApiAsync(ReportProduct product)
    {
        using var answer = JsonDocument.Parse(await product.Editor.GetStringAsync(new Uri("/api/v1/participation/metrics", UriKind.Relative)));
        return answer.RootElement.EnumerateArray().GroupBy(m => m.GetProperty("number").GetString()!)
            .SelectMany(action => action.Select((metric, at) => (Key: $"{action.Key}/{at + 1}", Metric: metric.Clone())))
            .ToDictionary(m => m.Key, m => (m.Metric.GetProperty("id").GetInt32(), FigureOf(m.Metric)));
    }

    private static string FigureOf(JsonElement metric) =>
        metric.GetProperty("years").EnumerateArray().Single(y => y.GetProperty("year").GetInt32() == 2024).GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? $"{value.GetDecimal():0.#}" : "";

    private static IEnumerable<JsonElement> Cells(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Cells),
        JsonValueKind.Object when element.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array => cells.EnumerateArray().Select(c => c.Clone()).ToList(),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Cells(p.Value)).ToList(),
        _ => [],
    };
}
