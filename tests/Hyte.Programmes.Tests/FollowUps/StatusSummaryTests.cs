using FsCheck;
using FsCheck.Fluent;
using Hyte.Modules.Contributions;
using Hyte.Programmes.FollowUps;

namespace Hyte.Programmes.Tests.FollowUps;

public sealed class StatusSummaryTests
{
    private static readonly Arbitrary<MeasureInPeriod[]> AnyMeasures = Arb.From(
        (from status in Gen.Elements(Enum.GetValues<FollowUpStatus>())
         from ready in Gen.Elements(true, false)
         from freeze in Gen.Elements(Enum.GetValues<Freeze>())
         from count in Gen.Choose(0, 5)
         select new MeasureInPeriod(status, ready, freeze, count)).ArrayOf());

    [Fact]
    public void Parts_make_the_whole() => Prop.ForAll(AnyMeasures, measures =>
    {
        var summary = StatusSummary.Of(measures);
        return summary.Total == measures.Sum(m => m.Count)
            && summary.Reported >= 0
            && summary.Reported <= summary.Total
            && summary.Reported + summary.NotUpdated == summary.Total
            && summary.Drafts <= summary.NotUpdated
            && summary.Counts.Sum(c => c.Value) == summary.Total;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_does_not_matter() => Prop.ForAll(AnyMeasures, measures =>
        Shape(StatusSummary.Of(measures)) == Shape(StatusSummary.Of(measures.Reverse()))
        && Shape(StatusSummary.Of(measures)) == Shape(StatusSummary.Of(measures.OrderBy(m => m.Status).ThenBy(m => m.Count)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_alike_measures_together_changes_nothing() => Prop.ForAll(AnyMeasures, measures =>
        Shape(StatusSummary.Of(measures)) == Shape(StatusSummary.Of(measures.SelectMany(m => Enumerable.Repeat(m with { Count = 1 }, m.Count))))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_follow_up_adds_to_the_whole_and_to_nothing_else() => Prop.ForAll(AnyMeasures, measures =>
    {
        var before = StatusSummary.Of(measures);
        var after = StatusSummary.Of([.. measures, MeasureInPeriod.Nothing()]);
        return after.Total == before.Total + 1 && after.Reported == before.Reported && after.NotUpdated == before.NotUpdated + 1 && after.Drafts == before.Drafts;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_not_updated_is_counted_openly()
    {
        var summary = StatusSummary.Of(
        [
            new(FollowUpStatus.InProgress, IsReady: true, Freeze.None, 4),
            new(FollowUpStatus.Completed, IsReady: true, Freeze.None),
            new(FollowUpStatus.Partly, IsReady: false, Freeze.None),
            MeasureInPeriod.Nothing(2),
        ]);

        Assert.Equal(new Share(5, 8), summary.Share);
        Assert.Equal((3, 1), (summary.NotUpdated, summary.Drafts));
        Assert.Equal(0, summary.CountOf(FollowUpStatus.Partly));
        Assert.Equal(
            [KeyValuePair.Create(FollowUpStatus.InProgress, 4), KeyValuePair.Create(FollowUpStatus.Completed, 1), KeyValuePair.Create(FollowUpStatus.NotUpdated, 3)],
            summary.Counts);
    }

    [Fact]
    public void A_frozen_draft_counts_as_not_updated_whatever_it_says()
    {
        var summary = StatusSummary.Of([new(FollowUpStatus.Completed, IsReady: false, Freeze.NotUpdated)]);

        Assert.Equal((0, 1, 0), (summary.Reported, summary.NotUpdated, summary.Drafts));
    }

    private static string Shape(StatusSummary summary) =>
        $"{summary.Total} {summary.Reported} {summary.Drafts} {string.Join(' ', summary.Counts)}";
}
