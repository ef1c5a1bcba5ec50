using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using static Hyte.Programmes.Tests.Indicators.Facts;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>What holds of the judgement whatever the figures are.</summary>
public sealed class ProgressRulePropertyTests
{
    private static readonly Gen<decimal> AnyNumber = Gen.Choose(-2000, 2000).Select(n => n / 10m);

    private static readonly Gen<TargetFacts> AnyTarget = Gen.OneOf(
        from value in AnyNumber from comparison in Gen.Elements(Enum.GetValues<TargetComparison>()) select Target(TargetKind.Value, value) with { Comparison = comparison },
        from low in AnyNumber from width in Gen.Choose(0, 50) select Target(TargetKind.Range, low) with { Upper = low + width },
        from direction in Gen.Elements(Enum.GetValues<TargetDirection>()) from basis in Gen.Elements(Enum.GetValues<TargetBasis>()) select Toward(direction, basis),
        Gen.Constant(Target(TargetKind.Relative) with { ReferenceAreaId = Country.Id }),
        from value in AnyNumber select Target(TargetKind.Increase, value),
        from value in AnyNumber select Target(TargetKind.Yearly, value) with { Year = 2019 },
        from value in Gen.Choose(1, 30) select Target(TargetKind.Rank, value));

    private static readonly Gen<SeriesFacts> AnySeries =
        from baseline in AnyNumber
        from country in AnyNumber
        from later in AnyNumber.ArrayOf(3)
        from laterCountry in AnyNumber.ArrayOf(3)
        from better in Gen.Elements(BetterDirection.Up, BetterDirection.Down)
        from unit in Gen.Elements("kpl", "€", "l/asukas")
        select Series(
        [
            Baseline(baseline), Baseline(country, 2017, 2),
            .. later.Select((n, i) => Value(n, 2018 + i)), .. laterCountry.Select((n, i) => Value(n, 2018 + i, 2)),
        ]) with
        { Better = better, Unit = unit };

    private static readonly Gen<IndicatorFacts> AnyFacts =
        from target in AnyTarget
        from count in Gen.Choose(1, 4)
        from series in AnySeries.ArrayOf(count)
        select Indicator([target], [.. series.Select((s, i) => s with { Id = i + 1, Group = $"ryhmä {i + 1}" })]);

    private static readonly Arbitrary<IndicatorFacts> Any = Arb.From(AnyFacts);

    [Fact]
    public void The_whole_is_never_better_than_a_part() => Prop.ForAll(Any, facts =>
    {
        var suggestion = Judge(facts);
        return suggestion.Colour == suggestion.Parts.Max(p => p.Colour) && suggestion.Parts.Count == facts.Series.Count && suggestion.Sentence.Length > 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_baseline_and_target_the_closed_gap_is_a_share() => Prop.ForAll(Any, facts => Judge(facts).Parts.All(part =>
        part.Gap is not { } gap || part.Baseline?.Value.Number is not { } baseline || part.Target!.Kind is TargetKind.Range
        || part.Latest!.Value.Number is not { } latest || part.Goal is not { } goal
        || latest < Math.Min(baseline, goal) || latest > Math.Max(baseline, goal) || gap.Share is >= 0 and <= 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_colour_says_the_same_as_the_figures() => Prop.ForAll(Any, facts => Judge(facts).Parts.All(part => part.Colour switch
    {
        ProgressColour.Green => part.IsMet || part.Improvement > 0,
        ProgressColour.Red => !part.IsMet && part.Improvement < 0,
        ProgressColour.Yellow => !part.IsMet && (part.Target?.Basis == TargetBasis.Yearly || Math.Abs(part.Improvement!.Value) < part.Limit || part.Improvement == 0),
        _ => part.Because is not null,
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_does_not_matter() => Prop.ForAll(Any, facts =>
    {
        var shuffled = facts with
        {
            Series = [.. facts.Series.Reverse().Select(s => s with { Observations = [.. s.Observations.OrderBy(o => o.Value.Number).ThenBy(o => o.Id)] })],
        };
        return Colours(Judge(facts)).SequenceEqual(Colours(Judge(shuffled)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_unit_changes_no_colour() => Prop.ForAll(Any, Arb.From(Gen.Elements(0.001m, 0.1m, 10m, 1000m)), (facts, times) =>
    {
        // A rank and a share have limits in their own unit; everything else scales with it.
        if (facts.Targets.Any(t => t.Kind == TargetKind.Rank)) return true;
        var scaled = facts with
        {
            Series = [.. facts.Series.Select(s => s with { Observations = [.. s.Observations.Select(o => o with { Value = ObservedValue.Of(o.Value.Number!.Value * times) })] })],
            Targets = [.. facts.Targets.Select(t => t with { Value = t.Value * times, Upper = t.Upper * times })],
        };
        return Colours(Judge(facts)).SequenceEqual(Colours(Judge(scaled)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_other_way_round_is_the_same() => Prop.ForAll(Any, facts =>
    {
        if (facts.Targets.Any(t => t.Kind is TargetKind.Rank)) return true;
        var mirrored = facts with
        {
            Series = [.. facts.Series.Select(s => s with
            {
                Better = s.Better == BetterDirection.Up ? BetterDirection.Down : BetterDirection.Up,
                Observations = [.. s.Observations.Select(o => o with { Value = ObservedValue.Of(-o.Value.Number!.Value) })],
            })],
            Targets = [.. facts.Targets.Select(Mirrored)],
        };
        // "+0" wants the baseline or more; its mirror "−0" is the same text and would want the same, so it has no mirror.
        return facts.Targets.Any(t => t is { Kind: TargetKind.Increase, Value: 0 }) || Colours(Judge(facts)).SequenceEqual(Colours(Judge(mirrored)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_older_observation_changes_nothing() => Prop.ForAll(Any, Arb.From(AnyNumber), (facts, number) =>
    {
        var more = facts with { Series = [.. facts.Series.Select(s => s with { Observations = [.. s.Observations, Value(number, 2009), Gap(MissingReason.NotCollected, 2012)] })] };
        return Colours(Judge(facts)).SequenceEqual(Colours(Judge(more))) && Judge(facts).Sentence == Judge(more).Sentence;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_value_never_counts_as_zero() => Prop.ForAll(Any, Arb.From(Gen.Elements(Enum.GetValues<MissingReason>())), (facts, reason) =>
    {
        var newerGap = facts with { Series = [.. facts.Series.Select(s => s with { Observations = [.. s.Observations, Gap(reason, 2021)] })] };
        var onlyGap = facts with { Series = [.. facts.Series.Select(s => s with { Observations = [.. s.Observations.Where(o => o.IsBaseline), Gap(reason, 2021)] })] };
        return Colours(Judge(facts)).SequenceEqual(Colours(Judge(newerGap))) && Judge(onlyGap).Colour == ProgressColour.None;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_area_never_colours() => Prop.ForAll(Any, Arb.From(AnyNumber), (facts, number) =>
    {
        var more = facts with { Series = [.. facts.Series.Select(s => s with { Observations = [.. s.Observations, Value(number, 2021, Region.Id)] })] };
        return Colours(Judge(facts)).SequenceEqual(Colours(Judge(more)));
    }).QuickCheckThrowOnFailure();

    private static TargetFacts Mirrored(TargetFacts target) => target with
    {
        Value = target.Kind == TargetKind.Range ? -target.Upper : -target.Value,
        Upper = target.Kind == TargetKind.Range ? -target.Value : null,
        Comparison = target.Comparison switch
        {
            TargetComparison.AtLeast => TargetComparison.AtMost,
            TargetComparison.AtMost => TargetComparison.AtLeast,
            _ => TargetComparison.Exactly,
        },
        Direction = target.Direction switch
        {
            TargetDirection.Up => TargetDirection.Down,
            TargetDirection.Down => TargetDirection.Up,
            _ => target.Direction,
        },
    };

    private static IEnumerable<ProgressColour> Colours(ProgressSuggestion suggestion) => suggestion.Parts.OrderBy(p => p.Series.Id).Select(p => p.Colour).Append(suggestion.Colour);
}
