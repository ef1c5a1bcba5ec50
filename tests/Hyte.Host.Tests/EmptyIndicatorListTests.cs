using AngleSharp.Html.Dom;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>A list without indicators says so, and to those who may add one, how.</summary>
public sealed class EmptyIndicatorListTests(EmptyIndicatorListTests.Product product) : IClassFixture<EmptyIndicatorListTests.Product>
{
    private const string List = "/welfare/indicators";

    [Fact]
    public async Task The_coordinator_is_led_to_add_the_first_indicator()
    {
        var page = await HyteApp.ReadAsync(product.Coordinator, List);
        Assert.Equal("Mittareita ei vielä ole", page.QuerySelector(".hy-empty__title")!.TextContent);
        Assert.Contains("Lisää mittari ja sen sarjat", page.QuerySelector(".hy-empty__next p")!.TextContent, StringComparison.Ordinal);
        var next = Assert.IsType<IHtmlAnchorElement>(page.QuerySelector(".hy-empty__next a"), exactMatch: false);
        Assert.Equal(("Lisää ensimmäinen mittari", $"{List}/new"), (next.TextContent, next.GetAttribute("href")));
        Assert.NotEmpty((await HyteApp.ReadAsync(product.Coordinator, $"{List}/new")).QuerySelectorAll("#Input_FocusAreaId option"));
    }

    [Fact]
    public async Task Those_who_only_read_are_told_whom_the_list_waits_for()
    {
        var page = await HyteApp.ReadAsync(product.Reader, List);
        Assert.Equal("Mittareita ei vielä ole", page.QuerySelector(".hy-empty__title")!.TextContent);
        Assert.Contains("kun koordinaattori on lisännyt niitä", page.QuerySelector(".hy-empty__next")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".hy-empty a"));
    }

    [Fact]
    public async Task A_programme_without_indicators_of_its_own_leads_to_those_that_there_are_and_to_a_new_one()
    {
        var page = await HyteApp.ReadAsync(product.Coordinator, $"/growth/indicators?programme={product.Bare}");
        Assert.Equal("Ohjelmalla ei ole omia mittareita", page.QuerySelector(".hy-empty__title")!.TextContent);
        Assert.Equal(
            ["/growth/indicators?programme=kestavan-kasvun-ohjelma-2018", "/growth/indicators/new"],
            page.QuerySelectorAll(".hy-empty__next a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_module_without_programmes_offers_no_form_that_nothing_could_be_added_to()
    {
        var page = await HyteApp.ReadAsync(product.Coordinator, "/vitality/indicators");
        Assert.NotNull(page.QuerySelector(".hy-empty__next"));
        Assert.Null(page.QuerySelector(".hy-empty a"));
    }

    /// <summary>A running product whose welfare module has programmes and no indicators, vitality nothing, and growth a programme more than the city's.</summary>
    public sealed class Product : IAsyncLifetime
    {
        private readonly string _seeds = Directory.CreateTempSubdirectory("hyte-no-indicators-").FullName;
        private HyteApp _app = null!;

        public HttpClient Coordinator { get; private set; } = null!;

        public HttpClient Reader { get; private set; } = null!;

        public string Bare { get; } = "kasvu-2022";

        public async Task InitializeAsync()
        {
            var from = Path.Combine(ModuleList.Solution, "seeds");
            foreach (var file in Directory.GetFiles(from, "*.csv", SearchOption.AllDirectories).Where(IsLoaded))
            {
                var copy = Path.Combine(_seeds, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var programmes = Path.Combine(_seeds, "growth", "programmes.csv");
            var lines = await File.ReadAllLinesAsync(programmes);
            await File.AppendAllLinesAsync(programmes, [lines[1].Replace("kestavan-kasvun-ohjelma-2018", Bare, StringComparison.Ordinal)]);
            _app = HyteApp.Start(("Hyte:SeedsDirectory", _seeds));
            Coordinator = await _app.SignInAsync(StandardRoles.Coordinator);
            Reader = await _app.SignInAsync(StandardRoles.Management);
        }

        public async Task DisposeAsync()
        {
            Coordinator.Dispose();
            Reader.Dispose();
            await _app.DisposeAsync();
            Directory.Delete(_seeds, recursive: true);
        }

        private static bool IsLoaded(string file) => Path.GetFileName(Path.GetDirectoryName(file)) switch
        {
            "welfare" => Path.GetFileName(file) is "programmes.csv" or "focus-areas.csv" or "measures.csv" or "periods.csv",
            "vitality" => false,
            _ => true,
        };
    }
}
