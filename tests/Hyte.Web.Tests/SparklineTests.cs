using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Web.TagHelpers;

namespace Hyte.Web.Tests;

public sealed partial class SparklineTests
{
    private static readonly Arbitrary<ChartPoint[]> AnyPoints = Arb.From(
        (from year in Gen.Choose(1990, 2040)
         from value in ArbMap.Default.GeneratorFor<decimal?>()
         select new ChartPoint(year, value)).ArrayOf());

    [Fact]
    public void It_reads_its_values()
    {
        var spark = Draw([new(2019, 10.8m), new(2017, 8.6m)]);
        Assert.Equal("img", spark.GetAttribute("role"));
        Assert.Equal("2017: 8,6 %, 2019: 10,8 %", spark.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_gap_lifts_the_pen_and_is_read_as_a_gap()
    {
        var spark = Draw([new(2015, 1), new(2016, 2), new(2017, null), new(2018, 4), new(2019, 3)]);
        Assert.Equal(2, spark.QuerySelector(".hy-spark__line")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Contains("2017: ei tietoa", spark.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_between_two_gaps_is_seen()
    {
        var spark = Draw([new(2014, 1), new(2015, null), new(2016, 2), new(2017, null), new(2018, 4)]);
        Assert.Equal(2, spark.QuerySelectorAll(".hy-spark__alone").Length);
        Assert.Single(spark.QuerySelectorAll(".hy-spark__last"));
        Assert.Null(spark.QuerySelector(".hy-spark__line"));
    }

    [Fact]
    public void One_value_is_a_dot()
    {
        var spark = Draw([new(2019, 10.8m)]);
        Assert.Single(spark.QuerySelectorAll("circle"));
        Assert.Empty(spark.QuerySelectorAll("path"));
    }

    [Fact]
    public void No_value_is_a_dash_that_is_read_as_words()
    {
        foreach (var points in (ChartPoint[][])[[], [new(2019, null)]])
        {
            var none = Draw(points);
            Assert.Equal("–", none.QuerySelector("[aria-hidden=true]")!.TextContent);
            Assert.Equal("ei tietoja", none.QuerySelector(".hy-sr")!.TextContent);
        }
    }

    [Fact]
    public void A_long_series_reads_its_ends()
    {
        var spark = Draw([.. Enumerable.Range(2001, 20).Select(year => new ChartPoint(year, year - 2000))]);
        Assert.Equal("2001: 1 %, 2020: 20 %", spark.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_decorative_one_is_not_read()
    {
        var spark = Rendering.Body(Rendering.Html(new SparklineTagHelper { Values = [new(2019, 1)], Decorative = true })).FirstElementChild!;
        Assert.Equal("true", spark.GetAttribute("aria-hidden"));
        Assert.False(spark.HasAttribute("role"));
    }

    [Fact]
    public void Whatever_the_values_nothing_leaves_the_view_box() => Prop.ForAll(AnyPoints, ArbMap.Default.ArbFor<decimal?>(), (points, target) =>
    {
        var spark = Rendering.Body(Rendering.Html(new SparklineTagHelper { Values = points, Target = target })).FirstElementChild!;
        if (spark.LocalName != "svg") return points.All(point => point.Value is null);

        var box = Numbers(spark.GetAttribute("viewBox")!);
        var dots = spark.QuerySelectorAll("circle").All(dot =>
            Number(dot, "cx") - Number(dot, "r") >= 0 && Number(dot, "cx") + Number(dot, "r") <= box[2] && Number(dot, "cy") - Number(dot, "r") >= 0 && Number(dot, "cy") + Number(dot, "r") <= box[3]);
        var line = Numbers(spark.QuerySelector(".hy-spark__line")?.GetAttribute("d") ?? "");
        return dots && line.Chunk(2).All(place => place[0] >= 0 && place[0] <= box[2] && place[1] >= 0 && place[1] <= box[3]);
    }).QuickCheckThrowOnFailure();

    private static IElement Draw(ChartPoint[] points) => Rendering.Body(Rendering.Html(new SparklineTagHelper { Values = points, Unit = "%" })).FirstElementChild!;

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static double[] Numbers(string text) => [.. NumberPattern().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
