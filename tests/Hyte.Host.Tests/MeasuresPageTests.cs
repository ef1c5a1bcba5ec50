using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;
using Hyte.Modules.Search;

namespace Hyte.Host.Tests;

/// <summary>All measures on one page: every programme in force, one's own first, filtered by the address.</summary>
public sealed class MeasuresPageTests(MeasuresPageTests.Product product) : IClassFixture<MeasuresPageTests.Product>
{
    private const string NotUpdated = "Ei päivitetty";

    [Fact]
    public async Task Every_measure_of_every_programme_in_force_is_there_once()
    {
        var page = await product.ReadAsync(StandardRoles.Coordinator, "/measures");
        Assert.Equal(44 + 27 + 9 + 18, Rows(page).Count);
        Assert.Equal(98, Rows(page).Select(Href).Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("98", page.QuerySelector(".hy-result__count")!.TextContent, StringComparison.Ordinal);
        foreach (var (module, count) in ((string, int)[])[("welfare", 44), ("vitality", 27), ("growth", 9), ("participation", 18)])
            Assert.Equal(count, Rows(page).Count(row => Href(row).StartsWith($"/{module}/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_persons_own_measures_come_first_and_the_rest_by_programme()
    {
        var page = await product.ReadAsync(StandardRoles.MeasureOwner, "/measures");
        var mine = await product.ReadAsync(StandardRoles.MeasureOwner, "/measures?mine=true");
        Assert.NotEmpty(Rows(mine));
        Assert.Equal(Rows(mine).Select(Href), Rows(page).Take(Rows(mine).Count).Select(Href));
        Assert.All(Rows(mine), row => Assert.Matches("liikuntapäällikkö|kirjastopäällikkö", Cell(row, "Vastuuhenkilö")));
        Assert.DoesNotContain(Rows(page).Skip(Rows(mine).Count), row => Cell(row, "Vastuuhenkilö").Contains("liikuntapäällikkö", StringComparison.Ordinal));
        var headings = page.QuerySelectorAll("tr.hy-group").Select(row => row.TextContent.Trim()).ToList();
        Assert.StartsWith("Omat toimenpiteesi", headings[0], StringComparison.Ordinal);
        Assert.Equal(5, headings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_update_button_is_for_those_who_may_update()
    {
        var coordinator = await product.ReadAsync(StandardRoles.Coordinator, "/measures");
        var management = await product.ReadAsync(StandardRoles.Management, "/measures");
        var owner = await product.ReadAsync(StandardRoles.MeasureOwner, "/measures");
        var own = await product.ReadAsync(StandardRoles.MeasureOwner, "/measures?mine=true");
        Assert.Equal(98, Updates(coordinator));
        Assert.Equal(0, Updates(management));
        Assert.Equal(Rows(own).Count, Updates(owner));
    }

    [Fact]
    public async Task A_programme_narrows_the_list_to_its_measures()
    {
        var page = await product.ReadAsync(StandardRoles.Coordinator, "/measures?programme=kestavan-kasvun-ohjelma-2018");
        Assert.Equal(9, Rows(page).Count);
        Assert.All(Rows(page), row => Assert.StartsWith("/growth/", Href(row), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_stands_for_the_units_below_it_too()
    {
        var library = Rows(await product.ReadAsync(StandardRoles.Coordinator, "/measures?unit=kirjasto")).Select(Href).ToList();
        var above = Rows(await product.ReadAsync(StandardRoles.Coordinator, "/measures?unit=sihy")).Select(Href).ToList();
        Assert.NotEmpty(library);
        Assert.True(library.Count < above.Count && above.Count < 98);
        Assert.Empty(library.Except(above));
    }

    [Fact]
    public async Task A_title_and_a_state_narrow_the_list()
    {
        var titled = await product.ReadAsync(StandardRoles.Coordinator, "/measures?title=liikuntapaallikko");
        Assert.InRange(Rows(titled).Count, 1, 20);
        Assert.All(Rows(titled), row => Assert.Contains("liikuntapäällikkö", Cell(row, "Vastuuhenkilö"), StringComparison.Ordinal));

        // Of the period that is open now the paper tells five states; nothing is told of the other programmes.
        var missing = await product.ReadAsync(StandardRoles.Coordinator, "/measures?state=not-updated");
        Assert.Equal(93, Rows(missing).Count);
        Assert.All(Rows(missing), row => Assert.Equal(NotUpdated, Cell(row, "Tila")));
        var all = await product.ReadAsync(StandardRoles.Coordinator, "/measures");
        Assert.Equal("93 päivittämättä", all.QuerySelector(".hy-result a[href='/measures?state=not-updated']")!.TextContent);
        Assert.Equal(5, Rows(all).Count(row => Cell(row, "Tila") != NotUpdated));
    }

    [Fact]
    public async Task Words_are_found_whatever_their_letters_and_nothing_found_has_a_way_out()
    {
        var found = await product.ReadAsync(StandardRoles.Coordinator, "/measures?q=TALVILIIKUNNAN");
        Assert.Contains(Rows(found), row => SearchText.Fold(row.TextContent).Contains("talviliikunnan", StringComparison.Ordinal));
        Assert.Equal(27, Rows(await product.ReadAsync(StandardRoles.Coordinator, "/measures?q=Elinvoimaohjelma%202018")).Count);

        var nothing = await product.ReadAsync(StandardRoles.Coordinator, "/measures?q=xyzzy&unit=kirjasto");
        Assert.Empty(Rows(nothing));
        Assert.Equal("/measures", nothing.QuerySelector(".hy-empty a")!.GetAttribute("href"));
        Assert.Equal("xyzzy", nothing.QuerySelector("#f-q")!.GetAttribute("value"));
        Assert.Equal("kirjasto", nothing.QuerySelector<IHtmlSelectElement>("#f-unit")!.Value);
    }

    [Fact]
    public async Task The_measures_of_a_module_that_is_off_are_gone_and_so_is_its_programme_among_the_filters()
    {
        await using var app = HyteApp.Start();
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        using var answer = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=Disable", ("id", "growth"));
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        var page = await HyteApp.ReadAsync(coordinator, "/measures");
        Assert.Equal(98 - 9, Rows(page).Count);
        Assert.DoesNotContain("Kestävän kasvun", page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_not_yet_a_state_and_a_long_list_has_pages_but_no_more_queries()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.Coordinator);
        var welfare = new DatabaseFile(app.DataDirectory, "welfare");
        await LargeProgramme.WriteEverythingAsync(welfare);
        await counter.VisitAsync(coordinator, "/measures");
        await LargeProgramme.RaiseVersionAsync(welfare);
        var (few, _) = await counter.VisitAsync(coordinator, "/measures");
        var small = await HyteApp.ReadAsync(coordinator, "/measures?programme=hyvan-elaman-ohjelma-2022");
        Assert.Equal(39, Rows(small).Count(row => Cell(row, "Tila").StartsWith(NotUpdated, StringComparison.Ordinal) && row.QuerySelector(".hy-badge") is not null));

        await LargeProgramme.MultiplyAsync(welfare, 100);
        var (many, _) = await counter.VisitAsync(coordinator, "/measures");
        Assert.Equal(few, many);
        var last = await HyteApp.ReadAsync(coordinator, "/measures?unit=mikkelin-kaupunki&programme=hyvan-elaman-ohjelma-2022&p=2");
        Assert.Equal(100, Rows(last).Count);
        Assert.Equal("?programme=hyvan-elaman-ohjelma-2022&unit=mikkelin-kaupunki&p=1", last.QuerySelector(".hy-pager [rel=prev]")!.GetAttribute("href"));
    }

    private static IReadOnlyList<IElement> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("#content tbody tr:not(.hy-group)")];

    private static int Updates(IHtmlDocument page) => page.QuerySelectorAll("#content tbody a.hy-button").Length;

    private static string Href(IElement row) => row.QuerySelector("th a")!.GetAttribute("href")!;

    private static string Cell(IElement row, string label) =>
        string.Join(' ', (row.QuerySelector($"td[data-label='{label}']")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One running product for everything that only looks.</summary>
    public sealed class Product : IAsyncLifetime
    {
        private readonly HyteApp _app = HyteApp.Start();
        private readonly Dictionary<string, HttpClient> _people = new(StringComparer.Ordinal);

        public async Task InitializeAsync()
        {
            foreach (var role in (string[])[StandardRoles.Coordinator, StandardRoles.MeasureOwner, StandardRoles.Management]) _people[role] = await _app.SignInAsync(role);
        }

        public async Task DisposeAsync()
        {
            foreach (var client in _people.Values) client.Dispose();
            await _app.DisposeAsync();
        }

        internal Task<IHtmlDocument> ReadAsync(string role, string path) => HyteApp.ReadAsync(_people[role], path);
    }
}
