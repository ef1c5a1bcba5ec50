using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Hyte.Documents.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests.Reports;

/// <summary>A figure of an approved report is the same in the interface, on the page, in the Word file, in the workbook and in the PDF, and it is the one that the indicator's own page and interface show.</summary>
public sealed class ReportFiguresTests
{
    [Theory]
    [InlineData("YearlyWellbeing|2019-01-01|2019-12-31", 200)]
    [InlineData("PeriodFollowUp|2023-07-01|2023-12-31", 0)]
    [InlineData("BroadWellbeing|2018-01-01|2021-12-31", 200)]
    [InlineData("AuditExtract|2019-01-01|2019-12-31", 40)]
    public async Task Every_figure_is_the_same_everywhere(string choice, int fewest)
    {
        await using var product = await ReportProduct.WithProgrammesAsync();
        var id = await product.BeginAsync(choice);
        await product.ApproveAsync(id);

        using var answer = JsonDocument.Parse(await product.Editor.GetStringAsync(new Uri($"/api/v1/reports/{id}", UriKind.Relative)));
        var told = Told.In(answer.RootElement.GetProperty("document")).ToList();
        var figures = told.Where(t => t.Figure is not null).ToList();
        Assert.True(figures.Count >= Math.Max(fewest, 1), $"{figures.Count} figures");

        // Each cell and each figure of a text stands in every format after the one before it: not only somewhere.
        AssertInOrder("page", told, Letters((await HyteApp.ReadAsync(product.Editor, $"/reports/{id}/read")).QuerySelector(".hy-report")!.TextContent));
        AssertInOrder("Word", told, Letters(await WordAsync(product, id)));
        AssertInBook(figures.Where(t => t.IsInTable), await BookAsync(product, id));
        if (await PdfAsync(product, id) is { } pdf) AssertInOrder("PDF", told, pdf);
        await CompareWithIndicatorsAsync(product, figures);
        await CompareWithFollowUpsAsync(product, figures);
    }

    private static void AssertInOrder(string format, IEnumerable<Told> told, string document)
    {
        var (at, before) = (0, "");
        foreach (var text in told.Select(t => Letters(t.Text)).Where(text => text.Length > 0))
        {
            var found = document.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{format}: {text} does not stand after {before}: …{document[Math.Max(0, at - 80)..Math.Min(document.Length, at + 160)]}…");
            (at, before) = (found + text.Length, text);
        }
    }

    // welfare/programme/hyvan-elaman-ohjelma-2022/2/23/reported: what the follow-up table of the period says.
    private static async Task CompareWithFollowUpsAsync(ReportProduct product, IEnumerable<Told> figures)
    {
        foreach (var (text, figure, _) in figures.Where(f => f.Figure!.EndsWith("/reported", StringComparison.Ordinal)).Distinct())
        {
            string[] parts = figure!.Split('/');
            var page = await HyteApp.ReadAsync(product.Editor, $"/{parts[0]}/follow-up?programme={parts[2]}&period={string.Join('/', parts[3..^1])}");
            using var summary = JsonDocument.Parse(await product.Editor.GetStringAsync(new Uri($"/api/v1/{parts[0]}/programmes/{parts[2]}/summary?period={string.Join('/', parts[3..^1])}", UriKind.Relative)));
            Assert.Equal(text, $"{summary.RootElement.GetProperty("reported").GetInt32()}/{summary.RootElement.GetProperty("total").GetInt32()}");
            Assert.Contains(Letters($"{text} raportoitu"), Letters(page.QuerySelector("#content")!.TextContent), StringComparison.Ordinal);
        }
    }

    // welfare/raittius/lukio/mikkeli/2019: the value that the indicator's interface gives for the series, the area and the year.
    private static async Task CompareWithIndicatorsAsync(ReportProduct product, IEnumerable<Told> figures)
    {
        var known = new Dictionary<string, IndicatorInApi>(StringComparer.Ordinal);
        foreach (var (text, figure, _) in figures)
        {
            string[] parts = [.. figure!.Split('/').Select(Uri.UnescapeDataString)];
            if (parts is not [var module, var code, var series, var area, var which] || (!int.TryParse(which, out var number) && which != "latest")) continue;
            if (!known.TryGetValue(code, out var indicator))
                known[code] = indicator = (await product.Editor.GetFromJsonAsync<IndicatorInApi>(new Uri($"/api/v1/{module}/indicators/{code}", UriKind.Relative)))!;
            var line = indicator.Series.Single(s => s.Code == series || (series == "-" && indicator.Series.Count == 1));
            var value = which == "latest"
                ? line.Observations.Where(o => o.Area == area && o.Value is not null).MaxBy(o => o.Year)
                : line.Observations.Single(o => o.Area == area && o.Year == number && o.FromYear == number);
            // An indicator told in words has no newest number.
            if (value is not null) Assert.StartsWith(Letters(line.Written(value)), Letters(text), StringComparison.Ordinal);
        }
    }

    // A number is a number in a workbook, with no zeros at its end.
    private static void AssertInBook(IEnumerable<Told> figures, IReadOnlyList<string> cells)
    {
        var at = 0;
        foreach (var figure in figures.Where(f => f.Text.Length > 0))
        {
            var found = Enumerable.Range(at, cells.Count - at).FirstOrDefault(place => IsSame(figure.Text, cells[place]), -1);
            Assert.True(found >= 0, $"Excel: {figure.Text} does not stand after cell {at}");
            at = found + 1;
        }
    }

    private static bool IsSame(string text, string cell) => Letters(cell).StartsWith(Letters(text), StringComparison.Ordinal) || (Number(text) is { } number && Number(cell) == number);

    private static decimal? Number(string text) => decimal.TryParse(Letters(text).Replace('\u2212', '-').Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static async Task<IReadOnlyList<string>> BookAsync(ReportProduct product, int id)
    {
        var book = OpenedWorkbook.Open(await product.Editor.GetByteArrayAsync(new Uri($"/reports/{id}/xlsx", UriKind.Relative)));
        Assert.Empty(book.Faults);
        return [.. book.Sheets.Skip(1).SelectMany(sheet => sheet.Rows).SelectMany(row => row).Select(cell => cell.Said).OfType<string>()];
    }

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
        return Letters(PdfReading.Of(bytes));
    }

    // Lines are broken differently in each format; what is said is the same.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));

    /// <summary>A cell of a table, or a figure in running text.</summary>
    private sealed record Told(string Text, string? Figure, bool IsInTable)
    {
        /// <summary>All of a document, in its order.</summary>
        public static IEnumerable<Told> In(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
            JsonValueKind.Object when element.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array => cells.EnumerateArray().Select(cell => Of(cell, isInTable: true)),
            JsonValueKind.Object when element.TryGetProperty("text", out _) && element.TryGetProperty("figure", out _) => [Of(element, isInTable: false)],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => In(p.Value)),
            _ => [],
        };

        private static Told Of(JsonElement told, bool isInTable) => new(told.GetProperty("text").GetString()!, told.TryGetProperty("figure", out var figure) ? figure.GetString() : null, isInTable);
    }
}
