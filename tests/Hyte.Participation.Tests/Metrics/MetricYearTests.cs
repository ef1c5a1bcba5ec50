using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Metrics;

namespace Hyte.Participation.Tests.Metrics;

public sealed class MetricYearTests
{
    private static readonly DateOnly Today = new(2027, 5, 3);

    [Theory]
    [InlineData(2026, 2, nameof(MetricVerdict.Met))]
    [InlineData(2026, 1, nameof(MetricVerdict.NotMet))]
    [InlineData(2027, 1, nameof(MetricVerdict.NotYet))]
    [InlineData(2027, 3, nameof(MetricVerdict.Met))]
    [InlineData(2026, 0, nameof(MetricVerdict.NotMet))]
    public void A_count_is_judged_against_the_promise_and_an_unfinished_year_is_not_condemned(int year, int count, string expected) =>
        Assert.Equal(expected, $"{MetricYear.Judge(year, count, 2, Today)}");

    [Fact]
    public void Without_a_promise_a_figure_is_not_judged() => Assert.Equal(MetricVerdict.NoPromise, MetricYear.Judge(2026, 5, null, Today));

    [Fact]
    public void A_year_before_the_register_was_kept_has_no_count_and_a_quiet_year_after_has_zero()
    {
        var years = MetricYear.Count([Item(new DateOnly(2024, 3, 1)), Item(new DateOnly(2026, 9, 1))], new DateOnly(2024, 3, 1), [2023, 2024, 2025, 2026], 2, Today);

        Assert.Equal([null, 1, 0, 1], years.Select(y => y.Value));
        Assert.Equal([MetricVerdict.NoData, MetricVerdict.NotMet, MetricVerdict.NotMet, MetricVerdict.NotMet], years.Select(y => y.Verdict));
    }

    [Fact]
    public void An_empty_register_tells_nothing_rather_than_zero() =>
        Assert.All(MetricYear.Count([], null, [2025, 2026, 2027], 2, Today), year => Assert.Null(year.Value));

    [Fact]
    public void Every_counted_thing_is_counted_once_and_stands_in_the_list_behind_its_year() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>().Convert(days => days.Select(d => new DateOnly(2022, 1, 1).AddDays(Math.Abs(d % 1800))).Order().ToArray(), _ => []),
            days =>
            {
                var years = MetricYear.Count([.. days.Select(Item)], days is [var first, ..] ? first : null, Enumerable.Range(2022, 6), 1, Today);
                return years.Sum(y => y.Items.Count) == days.Length
                    && years.All(y => y.Items.All(i => i.Day.Year == y.Year) && (y.Value is null ? y.Items.Count == 0 : y.Value == y.Items.Count));
            }).QuickCheckThrowOnFailure();

    private static CountedItem Item(DateOnly day) => new(day, "Kumppanuuspöytä", "/participation/events/1");
}
