using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Hyte.Documents.Pdf;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace Hyte.Host.Tests.Reports;

/// <summary>A figure of an approved report is the same in the interface, on the page, in the Word file and in the PDF, and it is the one that the indicator's own page and interface show.</summary>
public sealed class ReportFiguresTests
{
    [Theory]
    [InlineData("YearlyWellbeing|2019-01-01|2019-12-31", 200)]
    [InlineData("PeriodFollowUp|2023-07-01|2023-12-31", 0)]
    public async Task Every_figure_is_the_same_everywhere(string choice, int fewest)
    {
        await using var product = await ReportProduct.WithProgrammesAsync();
        var id = await product.BeginAsync(choice);
        await product.ApproveAsync(id);

        using var answer = JsonDocument.Parse(await product.Editor.GetStringAsync(new Uri($"/api/v1/reports/{id}", UriKind.Relative)));
        var cells = Cells(answer.RootElement.GetProperty("document")).ToList();
        var figures = cells.Where(c => c.Figure is not null).ToList();
        Assert.True(figures.Count >= Math.Max(fewest, 1), $"{figures.Count} figures");

        var page = Letters((await HyteApp.ReadAsync(product.Editor, $"/reports/{id}/read")).QuerySelector("#content")!.TextContent);
        Assert.Empty(cells.Where(c => !page.Contains(Letters(c.Text), StringComparison.Ordinal)).Select(c => c.Text).Take(5));
        var word = Letters(await WordAsync(product, id));
        Assert.Empty(cells.Where(c => !word.Contains(Letters(c.Text), StringComparison.Ordinal)).Select(c => c.Text).Take(5));
        // In a PDF a cell of two lines has its neighbours' first lines between them.
        if (await PdfAsync(product, id) is { } pdf) Assert.Empty(figures.SelectMany(c => c.Text.Split(' ')).Distinct().Where(piece => !pdf.Contains(Letters(piece), StringComparison.Ordinal)).Take(5));
        await CompareWithIndicatorsAsync(product, figures);
    }

    // welfare/raittius/lukio/mikkeli/2019: the value that the indicator's interface gives for the series, the area and the year.
    private static async Task CompareWithIndicatorsAsync(ReportProduct product, IEnumerable<(string Text, string? Figure)> figures)
    {
        var known = new Dictionary<string, IndicatorInApi>(StringComparer.Ordinal);
        foreach (var (text, figure) in figures)
        {
            string[] parts = [.. figure!.Split('/').Select(Uri.UnescapeDataString)];
            if (parts is not [var module, var code, var series, var area, var year] || !int.TryParse(year, out var number)) continue;
            if (!known.TryGetValue(code, out var indicator))
                known[code] = indicator = (await product.Editor.GetFromJsonAsync<IndicatorInApi>(new Uri($"/api/v1/{module}/indicators/{code}", UriKind.Relative)))!;
            var line = indicator.Series.Single(s => s.Code == series || (series == "-" && indicator.Series.Count == 1));
            var value = line.Observations.Single(o => o.Area == area && o.Year == number && o.FromYear == number);
            Assert.StartsWith(Letters(line.Written(value)), Letters(text), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Text, string? Figure)> Cells(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Cells),
        JsonValueKind.Object when element.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array => cells.EnumerateArray().Select(c =>
            (c.GetProperty("text").GetString()!, c.TryGetProperty("figure", out var figure) ? figure.GetString() : null)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Cells(p.Value)),
        _ => [],
    };

    private static async Task<string> WordAsync(ReportProduct product, int id)
    {
        using var file = new ZipArchive(await product.Editor.GetStreamAsync(new Uri($"/reports/{id}/docx", UriKind.Relative)));
        await using var document = file.GetEntry("word/document.xml")!.Open();
        return (await XDocument.LoadAsync(document, LoadOptions.PreserveWhitespace, default)).Root!.Value;
    }

    private static async Task<string?> PdfAsync(ReportProduct product, int id)
    {
        if (!product.App.Services.GetRequiredService<IPdfPrinter>().State.CanPrint)
        {
            Console.WriteLine("No Chromium is found: the PDF is not looked at.");
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), "CI=true says that there must be a Chromium.");
            return null;
        }

        var path = $"/reports/{id}/pdf";
        using var started = await HyteApp.PostAsync(product.Editor, path, path);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        byte[] bytes = [];
        await Eventually.IsTrueAsync(
            async () =>
            {
                using var answer = await product.Editor.GetAsync(new Uri(path + "?handler=File", UriKind.Relative));
                if (answer.Content.Headers.ContentType?.MediaType != "application/pdf") return false;
                bytes = await answer.Content.ReadAsByteArrayAsync();
                return true;
            },
            "the PDF is made");
        using var pdf = PdfDocument.Open(bytes);
        return Letters(string.Concat(pdf.GetPages().Select(p => p.Text)));
    }

    // Lines are broken differently in each format; what is said is the same.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));
}
