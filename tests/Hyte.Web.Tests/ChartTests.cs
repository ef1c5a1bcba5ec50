using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;

namespace Hyte.Web.Tests;

public sealed class ChartTests
{
    private static readonly ChartModel Lonely = new("Tuntee itsensä yksinäiseksi", "%",
    [
        new ChartPanel("4.–5. lk", [new ChartSeries("Mikkeli", ChartRole.Own, [new ChartPoint(2019, 4.4m), new ChartPoint(2017, 3.1m)])]),
        new ChartPanel("8.–9. lk", [new ChartSeries("Mikkeli", ChartRole.Own, [new ChartPoint(2017, 8.6m), new ChartPoint(2018, null, "kyselyä ei tehty"), new ChartPoint(2019, 10.8m)])])
        {
            Targets = [new ChartTarget("tavoite", 0), new ChartTarget("tavoite", 8, 10, 2020)],
            Breaks = [new ChartBreak(2019, "kysymys muuttui")],
        },
    ]);

    [Fact]
    public void A_chart_is_a_figure_with_its_caption_and_a_plot_for_each_panel()
    {
        var figure = Rendering.Body(Rendering.Chart(Lonely)).QuerySelector("figure.hy-chart")!;
        Assert.Equal("Tuntee itsensä yksinäiseksi, %", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(["4.–5. lk", "8.–9. lk"], figure.QuerySelectorAll(".hy-chart__title").Select(title => title.TextContent));
        Assert.Equal(2, figure.QuerySelectorAll(".hy-chart__plot").Length);
        Assert.NotNull(figure.QuerySelector("[role=status]"));
    }

    [Fact]
    public void Its_label_says_the_first_and_the_last_value_of_each_panel()
    {
        var label = Rendering.Body(Rendering.Chart(Lonely)).QuerySelector("[role=img]")!.GetAttribute("aria-label")!.Replace('\u00A0', ' ');
        Assert.Equal("Kaavio: Tuntee itsensä yksinäiseksi. 4.–5. lk: Mikkeli 3,1 % (2017), 4,4 % (2019). 8.–9. lk: Mikkeli 8,6 % (2017), 10,8 % (2019). Samat luvut ovat taulukossa.", label);
    }

    [Fact]
    public void Without_script_the_whole_figure_stays_away() => Assert.Contains("hy-needs-js", Rendering.Body(Rendering.Chart(Lonely)).QuerySelector("figure")!.ClassList);

    [Fact]
    public void A_gap_stays_null_and_says_why()
    {
        var gap = Data(Lonely).GetProperty("panels")[1].GetProperty("series")[0].GetProperty("points")[1];
        Assert.Equal(JsonValueKind.Null, gap.GetProperty("value").ValueKind);
        Assert.Equal("kyselyä ei tehty", gap.GetProperty("text").GetString());
    }

    [Fact]
    public void A_gap_without_a_reason_says_that_nothing_is_known()
    {
        var model = OneSeries(new ChartSeries("Mikkeli", ChartRole.Own, [new ChartPoint(2017, 1), new ChartPoint(2018, null)]));
        Assert.Equal("ei tietoa", Data(model).GetProperty("panels")[0].GetProperty("series")[0].GetProperty("points")[1].GetProperty("text").GetString());
    }

    [Fact]
    public void Points_go_in_the_order_of_their_years_and_are_written_in_Finnish()
    {
        var points = Data(Lonely).GetProperty("panels")[0].GetProperty("series")[0].GetProperty("points");
        Assert.Equal([2017, 2019], points.EnumerateArray().Select(point => point.GetProperty("year").GetInt32()));
        Assert.Equal("3,1\u00A0%", points[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Targets_and_breaks_go_with_their_panel()
    {
        var panel = Data(Lonely).GetProperty("panels")[1];
        Assert.Equal(["0\u00A0%", "8–10\u00A0%"], panel.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("text").GetString()));
        Assert.Equal("kysymys muuttui", panel.GetProperty("breaks")[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData("Etelä-Savo", "Etelä-Savo (korvaava alue)")]
    [InlineData("Essote, korvaava alue", "Essote, korvaava alue")]
    public void A_substitute_area_always_says_that_it_is_one(string name, string shown)
    {
        var model = OneSeries(new ChartSeries(name, ChartRole.Substitute, [new ChartPoint(2018, 12)]));
        Assert.Equal(shown, Data(model).GetProperty("panels")[0].GetProperty("series")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void No_name_can_break_out_of_the_page()
    {
        const string Evil = "</script><b>\"'&";
        var html = Rendering.Chart(new ChartModel(Evil, Evil, [new ChartPanel(Evil,
            [new ChartSeries(Evil, ChartRole.Own, [new ChartPoint(2020, 1, null, Evil), new ChartPoint(2021, null, Evil)])])
            {
                Targets = [new ChartTarget(Evil, 1)],
                Breaks = [new ChartBreak(2021, Evil)],
            }]));
        var body = Rendering.Body(html);
        Assert.Empty(body.QuerySelectorAll("b"));
        Assert.Equal(2, body.QuerySelectorAll("script").Length);
        Assert.Equal(Evil, Read(body).GetProperty("panels")[0].GetProperty("series")[0].GetProperty("name").GetString());
        Assert.Equal(Evil, body.QuerySelector(".hy-chart__title")!.TextContent);
    }

    [Fact]
    public void Nothing_in_it_is_inline_style_or_inline_script()
    {
        var body = Rendering.Body(Rendering.Chart(Lonely));
        Assert.Empty(body.QuerySelectorAll("[style], style"));
        Assert.All(body.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/json"));
    }

    [Fact]
    public void Two_charts_of_a_page_load_the_script_once()
    {
        var page = new DefaultHttpContext();
        page.Request.PathBase = "/hyte";
        var body = Rendering.Body(Rendering.Chart(Lonely, page) + Rendering.Chart(Lonely, page));
        Assert.Equal(["/hyte/_content/Hyte.Web/hy-chart.js?v=1"], body.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")));
    }

    [Fact]
    public void Different_scales_are_told_above_the_panels()
    {
        Assert.DoesNotContain("Asteikot", Rendering.Chart(Lonely), StringComparison.Ordinal);
        Assert.Equal("Asteikot poikkeavat toisistaan", Rendering.Body(Rendering.Chart(Lonely with { SharedScale = false })).QuerySelector(".hy-chart__scales")!.TextContent);
    }

    [Fact]
    public void A_chart_without_a_single_value_is_not_drawn()
    {
        Assert.Equal("", Rendering.Chart(null));
        Assert.Equal("", Rendering.Chart(OneSeries(new ChartSeries("Mikkeli", ChartRole.Own, [new ChartPoint(2018, null)]))));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(5, 3)]
    [InlineData(7, 4)]
    [InlineData(8, 4)]
    [InlineData(9, 3)]
    public void Panels_fill_their_rows(int panels, int columns)
    {
        var model = Lonely with { Panels = [.. Enumerable.Repeat(Lonely.Panels[0], panels)] };
        Assert.NotNull(Rendering.Body(Rendering.Chart(model)).QuerySelector($".hy-chart__panels--{columns}"));
    }

    private static ChartModel OneSeries(ChartSeries series) => new("Mittari", "%", [new ChartPanel(null, [series])]);

    private static JsonElement Data(ChartModel model) => Read(Rendering.Body(Rendering.Chart(model)));

    private static JsonElement Read(IElement body) => JsonDocument.Parse(body.QuerySelector("script[type='application/json']")!.TextContent).RootElement;
}
