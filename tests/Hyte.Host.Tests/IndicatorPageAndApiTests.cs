using System.Net.Http.Json;
using AngleSharp.Dom;
using Hyte.Modules;
using Hyte.Web;
using static Hyte.Host.Tests.IndicatorOnPage;
using static Hyte.Host.Tests.IndicatorPages;

namespace Hyte.Host.Tests;

/// <summary>What a person reads and what a program is told of an indicator are the same, figure by figure, for every indicator of the city.</summary>
public sealed class IndicatorPageAndApiTests(IndicatorPages pages) : IClassFixture<IndicatorPages>
{
    private const int OfWelfare = 25;
    private const int OfVitality = 53;
    private const int OfGrowth = 20;

    [Theory]
    [InlineData("welfare", OfWelfare)]
    [InlineData("vitality", OfVitality)]
    [InlineData("growth", OfGrowth)]
    public async Task A_page_shows_the_figures_targets_and_judgements_of_the_interface_and_no_others(string module, int indicators)
    {
        var areas = await AreaNames.ReadAsync(new DatabaseFile(pages.App.DataDirectory, module));
        var differences = new List<string>();
        var compared = 0;
        foreach (var told in await ListAsync(module, indicators))
        {
            var api = await DetailsAsync(module, $"{told.Id}");
            var page = new IndicatorOnPage(await pages.ReadAsync($"/{module}/indicators/{told.Id}"), areas);
            compared += Compare("figure", api.Figures(areas), page.Figures());
            compared += Compare("source", api.Sources(areas), page.Sources());
            compared += Compare("target", api.TargetLines(areas), page.Targets());
            compared += Compare("judgement", api.Judgements(areas), page.Judgements());
            compared += Compare("colour", [$"{told.Colour.Word}, {told.Colour.Confirmed}"], [$"{page.ColourWord}, {page.IsConfirmed}"]);
            if (api.Progress.Count == 1) compared += Compare("explanation", [told.Colour.Explanation], page.Reasons.Take(1));

            int Compare(string what, IEnumerable<string> inApi, IEnumerable<string> onPage)
            {
                var (expected, shown) = (inApi.Select(w => Line(w)).Order(StringComparer.Ordinal).ToList(), onPage.Order(StringComparer.Ordinal).ToList());
                if (expected.SequenceEqual(shown)) return expected.Count;
                differences.AddRange(expected.Except(shown).Select(line => $"{told.Code}, {what} that only the interface has: {line}"));
                differences.AddRange(shown.Except(expected).Select(line => $"{told.Code}, {what} that only the page has: {line}"));
                if (expected.Count != shown.Count) differences.Add($"{told.Code}, {what}: {expected.Count} in the interface and {shown.Count} on the page");
                return expected.Count;
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        Assert.True(compared > indicators * 4, $"Only {compared} lines were compared.");
    }

    [Theory]
    [InlineData("welfare", OfWelfare)]
    [InlineData("vitality", OfVitality)]
    [InlineData("growth", OfGrowth)]
    public async Task The_list_shows_the_newest_values_colours_and_reasons_of_the_interface(string module, int indicators)
    {
        var areas = await AreaNames.ReadAsync(new DatabaseFile(pages.App.DataDirectory, module));
        var list = await pages.ReadAsync($"/{module}/indicators");
        var differences = new List<string>();
        foreach (var indicator in await ListAsync(module, indicators))
        {
            var api = await DetailsAsync(module, indicator.Code);
            var entry = Entry(list, indicator.Name);
            var rows = (IReadOnlyList<IElement>)(api.Progress.Count == 1 ? [entry] : [.. Lines(entry).Where(row => !row.ClassList.Contains("hy-set__beside"))]);
            Same("address", $"/{module}/indicators/{indicator.Id}", entry.QuerySelector("th a")!.GetAttribute("href"));
            Same("colour", indicator.Colour.Word, Said(entry.QuerySelector("td[data-label='Väri'] .hy-mark__word")));
            Same("confirmation", $"{indicator.Colour.Confirmed}", $"{!Cell(entry, "Väri").EndsWith("vahvistamatta", StringComparison.Ordinal)}");
            Same("lines", $"{api.Progress.Count}", $"{rows.Count}");
            Same("newest year", indicator.LatestYear is { } year ? $"uusin tieto {year}" : "", Facts(entry, "uusin tieto"));
            Same("gap", $"{indicator.NoMunicipalData}", $"{Said(entry.QuerySelector(".hy-badges")).Contains("ei kuntakohtaista tietoa", StringComparison.Ordinal)}");
            if (Said(entry.QuerySelector(".hy-badges")).Contains("odotettu", StringComparison.Ordinal))
            {
                Same("next value", FinnishFormat.Date(indicator.NextValueDue!.Value), Said(entry.QuerySelector(".hy-badge")).Split(' ')[^1]);
            }

            if (api.Progress.Count > 1) Same("explanation", indicator.Colour.Explanation, Said(entry.QuerySelector(".hy-set__told")));
            foreach (var (part, row) in api.Progress.Zip(rows))
            {
                if (api.Progress.Count > 1) Same("name", api.NameOf(part, areas), row.QuerySelector("th")!.FirstChild!.TextContent);
                Same($"newest value of {part.Series}", api.Newest(part), Cell(row, "Uusin arvo"));
                if (api.Progress.Count > 1) Same($"colour of {part.Series}", part.Word, Cell(row, "Väri"));
            }

            void Same(string what, string told, string? seen)
            {
                var (inApi, onPage) = (Line(told), Line(seen));
                // The list cuts long words, and says so.
                var isSame = onPage.Split('…') is [var beginning, _] ? inApi.StartsWith(beginning, StringComparison.Ordinal) : inApi == onPage;
                if (!isSame) differences.Add($"{indicator.Code}, {what}: {inApi} in the interface, {onPage} on the page");
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Theory]
    [InlineData("welfare", OfWelfare)]
    [InlineData("vitality", OfVitality)]
    [InlineData("growth", OfGrowth)]
    public async Task No_two_columns_of_a_table_are_called_the_same(string module, int indicators)
    {
        var areas = await AreaNames.ReadAsync(new DatabaseFile(pages.App.DataDirectory, module));
        foreach (var told in await ListAsync(module, indicators))
        {
            var page = new IndicatorOnPage(await pages.ReadAsync($"/{module}/indicators/{told.Id}"), areas);
            Assert.Empty(page.Columns().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => $"{told.Code}: {same.Key}"));
        }
    }

    private async Task<IReadOnlyList<IndicatorInApi.Summary>> ListAsync(string module, int count)
    {
        var all = await Client.GetFromJsonAsync<IReadOnlyList<IndicatorInApi.Summary>>(new Uri($"/api/v1/{module}/indicators", UriKind.Relative));
        Assert.Equal(count, all!.Count);
        return all;
    }

    private async Task<IndicatorInApi> DetailsAsync(string module, string idOrCode) =>
        (await Client.GetFromJsonAsync<IndicatorInApi>(new Uri($"/api/v1/{module}/indicators/{idOrCode}", UriKind.Relative)))!;

    private HttpClient Client => pages.Person(StandardRoles.Management);

    private static string Facts(IElement entry, string beginning) =>
        Said(entry.QuerySelector("th .hy-remark")).Split(" · ").Select(fact => fact.Split(',')[0]).FirstOrDefault(fact => fact.StartsWith(beginning, StringComparison.Ordinal)) ?? "";
}
