using Hyte.Participation.Metrics;

namespace Hyte.Participation.Tests.Metrics;

public sealed class MetricContentTests
{
    [Fact]
    public void A_counted_metric_names_a_register_that_exists()
    {
        var refused = new List<string>();
        var content = MetricContent.Read(new MetricDraft { Name = "Kävelyt", Kind = MetricKind.Counted, RegisterKey = "events.nothing" }, ["events.forum"], (field, _) => refused.Add(field));

        Assert.Null(content);
        Assert.Equal([nameof(MetricDraft.RegisterKey)], refused);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1,5")]
    [InlineData("kaksi")]
    [InlineData("-2")]
    public void A_promise_of_a_count_is_a_whole_number_above_zero(string typed)
    {
        var refused = new List<string>();
        MetricContent.Read(new MetricDraft { Name = "Illat", Kind = MetricKind.Counted, RegisterKey = "events.forum", AtLeast = typed }, ["events.forum"], (field, _) => refused.Add(field));

        Assert.Equal([nameof(MetricDraft.AtLeast)], refused);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var refused = new List<string>();
        MetricContent.Read(new MetricDraft { Name = " ", Kind = MetricKind.Score, AtLeast = "101", Note = new string('x', Metric.LongestNote + 1) }, [], (field, _) => refused.Add(field));

        Assert.Equal([nameof(MetricDraft.Name), nameof(MetricDraft.Note), nameof(MetricDraft.AtLeast)], refused);
    }
}
