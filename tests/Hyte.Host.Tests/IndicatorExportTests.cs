using Hyte.Documents.Csv;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The file of an indicator list is the very file that the import reads.</summary>
public sealed class IndicatorExportTests(IndicatorPages pages) : IClassFixture<IndicatorPages>
{
    [Theory]
    [InlineData("welfare", 300)]
    [InlineData("vitality", 72)]
    [InlineData("growth", 26)]
    public async Task It_holds_every_value_exactly_as_the_seeds_do(string module, int values)
    {
        var file = await ReadAsync($"/{module}/indicators/export");
        var seeds = CsvTable.Read(Path.Combine(ModuleList.Solution, "seeds", module, "observations.csv"));
        Assert.Equal(values, file.Rows.Count);
        Assert.Equal(seeds.Columns, file.Columns);
        Assert.Equal(Lines(seeds), Lines(file));
        Assert.Empty(file.Errors);
    }

    [Fact]
    public async Task It_follows_the_filter_and_keeps_other_areas_of_the_same_series()
    {
        var file = await ReadAsync("/welfare/indicators/export?q=hyva%20elamanlaatu&group=Kaikki");
        Assert.All(file.Rows, row => Assert.Equal(("hyva-elamanlaatu", "kaikki"), (row.Text("indicator"), row.Text("series"))));
        Assert.Equal(["etela-savo", "koko-maa", "mikkeli"], file.Rows.Select(row => row.Text("area")!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty((await ReadAsync("/welfare/indicators/export?q=xyzzy")).Rows);
    }

    [Fact]
    public async Task The_list_leads_to_it_with_its_own_filter()
    {
        var page = await pages.ReadAsync("/welfare/indicators?colour=red&group=Lukio");
        var links = page.QuerySelectorAll(".hy-actions a[href*='/export']").Select(a => (a.TextContent, Href: a.GetAttribute("href")!)).ToList();
        const string link = "/welfare/indicators/export?colour=red&group=Lukio";
        Assert.Equal([("Excel", link + "&format=xlsx"), ("CSV", link)], links);
        Assert.All((await ReadAsync(link)).Rows, row => Assert.Equal("lukio", row.Text("series")));
    }

    private async Task<CsvTable> ReadAsync(string path)
    {
        using var answer = await pages.Person(StandardRoles.Management).GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        return CsvTable.Read(await answer.Content.ReadAsStreamAsync(), "mittarit.csv");
    }

    private static List<string> Lines(CsvTable table) =>
        [.. table.Rows.Select(row => string.Join('|', table.Columns.Select(c => c == "value" ? row.Number(c)?.ToString("0.######") : row.Text(c)))).Order(StringComparer.Ordinal)];
}
