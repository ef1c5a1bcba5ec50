using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Tests.Indicators;

public sealed class ColourSummaryTests
{
    private static readonly Arbitrary<JudgedIndicator[]> AnyIndicators = Arb.From(
        (from colour in Gen.Elements(Enum.GetValues<ProgressColour>())
         from because in Gen.Elements<NoColourReason?>([null, .. Enum.GetValues<NoColourReason>().Cast<NoColourReason?>()])
         from confirmed in Gen.Elements(true, false)
         from contradicted in Gen.Elements(true, false)
         from due in Gen.Elements(true, false)
         from lacking in Gen.Elements(true, false)
         from doubted in Gen.Elements(true, false)
         select new JudgedIndicator(colour, colour == ProgressColour.None ? because : null)
         {
             IsConfirmed = confirmed,
             IsContradicted = confirmed && contradicted,
             IsValueDue = due,
             LacksMunicipalData = lacking,
             IsDoubted = doubted,
         }).ArrayOf());

    [Fact]
    public void Colours_make_the_whole_and_so_do_those_confirmed_and_those_not() => Prop.ForAll(AnyIndicators, indicators =>
    {
        var summary = ColourSummary.Of(indicators);
        return summary.Total == indicators.Length
            && Enum.GetValues<ProgressColour>().Sum(summary.CountOf) == summary.Total
            && summary.Confirmed + summary.Unconfirmed == summary.Total
            && summary.Contradicted <= summary.Confirmed
            && new[] { summary.ValueDue, summary.LackingMunicipalData, summary.Doubted }.All(count => count >= 0 && count <= summary.Total);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reasons_make_the_number_of_those_without_a_colour_and_each_is_told_once() => Prop.ForAll(AnyIndicators, indicators =>
    {
        var summary = ColourSummary.Of(indicators);
        return summary.WithoutColour.Sum(r => r.Count) == summary.CountOf(ProgressColour.None)
            && summary.WithoutColour.All(r => r.Count > 0)
            && summary.WithoutColour.Select(r => r.Because).Distinct().Count() == summary.WithoutColour.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_does_not_matter() => Prop.ForAll(AnyIndicators, indicators =>
        Shape(ColourSummary.Of(indicators)) == Shape(ColourSummary.Of(indicators.Reverse()))
        && Shape(ColourSummary.Of(indicators)) == Shape(ColourSummary.Of(indicators.OrderBy(i => i.Colour).ThenBy(i => i.Because).ThenBy(i => i.IsDoubted)))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_indicator_without_a_colour_adds_to_the_whole_and_to_no_colour() => Prop.ForAll(AnyIndicators, indicators =>
    {
        var before = ColourSummary.Of(indicators);
        var after = ColourSummary.Of([.. indicators, new JudgedIndicator(ProgressColour.None, NoColourReason.NoNewerValue)]);
        return after.Total == before.Total + 1
            && after.CountOf(ProgressColour.None) == before.CountOf(ProgressColour.None) + 1
            && Enum.GetValues<ProgressColour>().Where(c => c != ProgressColour.None).All(c => after.CountOf(c) == before.CountOf(c));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_has_no_colour_is_counted_openly_with_its_reasons_the_most_common_first()
    {
        var summary = ColourSummary.Of(
        [
            new(ProgressColour.Red),
            new(ProgressColour.Green) { IsConfirmed = true },
            new(ProgressColour.None, NoColourReason.NoTarget),
            new(ProgressColour.None) { IsConfirmed = true, IsContradicted = true },
            new(ProgressColour.None, NoColourReason.NoNewerValue),
            new(ProgressColour.None, NoColourReason.NoNewerValue) { LacksMunicipalData = true },
        ]);

        Assert.Equal((6, 1, 0, 1, 4), (summary.Total, summary.CountOf(ProgressColour.Red), summary.CountOf(ProgressColour.Yellow), summary.CountOf(ProgressColour.Green), summary.CountOf(ProgressColour.None)));
        Assert.Equal([new(NoColourReason.NoNewerValue, 2), new(null, 1), new(NoColourReason.NoTarget, 1)], summary.WithoutColour);
        Assert.Equal((2, 4, 1, 1), (summary.Confirmed, summary.Unconfirmed, summary.Contradicted, summary.LackingMunicipalData));
    }

    private static string Shape(ColourSummary summary) =>
        $"{summary.Total} {string.Join(' ', Enum.GetValues<ProgressColour>().Select(summary.CountOf))} {summary.Confirmed} {summary.Contradicted} {summary.ValueDue} {summary.LackingMunicipalData} {summary.Doubted} {string.Join(' ', summary.WithoutColour)}";
}
