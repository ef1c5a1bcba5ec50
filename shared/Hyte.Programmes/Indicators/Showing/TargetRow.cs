using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>A target as it was decided, and how far from it each group is.</summary>
/// <param name="Target">The target.</param>
/// <param name="For">The group, segment or area that it is for.</param>
/// <param name="Limit">The figure with its comparison, in words; null when the target has none.</param>
/// <param name="Standings">How it stands.</param>
internal sealed record TargetRow(TargetFacts Target, string For, string? Limit, IReadOnlyList<TargetStanding> Standings)
{
    /// <summary>The judgement of each group, in the order of <see cref="Standings"/>.</summary>
    public required IReadOnlyList<SeriesProgress> Parts { get; init; }

    /// <summary>Every target but the yearly ones, which are in tables of their own.</summary>
    public static IReadOnlyList<TargetRow> AllOf(IndicatorDetails details, DateOnly today) =>
        [.. details.Facts.Targets.Where(t => t.Kind is not (TargetKind.Yearly or TargetKind.None)).Select(t => Of(details, t, today))];

    /// <summary>One target, judged as if it were the only one.</summary>
    public static TargetRow Of(IndicatorDetails details, TargetFacts target, DateOnly today)
    {
        // Judged one at a time by the same rule: a target that is due later also has its distance.
        var alone = details.Facts with { Targets = [target] };
        var series = details.Facts.Series.Where(s => target.SeriesId is null || s.Id == target.SeriesId).ToList();
        var parts = target.AreaId is { } areaId
            ? series.ConvertAll(s => ProgressRule.SuggestFor(alone, s, details.Facts.Areas[areaId], today))
            : ProgressRule.Suggest(alone, today).Parts.Where(p => series.Contains(p.Series)).ToList();
        return new TargetRow(target, ForWhom(details, target, series), LimitOf(target, series), [.. parts.Select(p => TargetStanding.Of(p, tellsName: parts.Count > 1))]) { Parts = parts };
    }

    private static string ForWhom(IndicatorDetails details, TargetFacts target, List<SeriesFacts> series)
    {
        var area = target.AreaId is { } id ? details.Facts.Areas[id].Name : null;
        var group = target.SeriesId is not null || details.Facts.Series.Count == 1 ? series[0].Name
            : details.Facts.Series.All(s => s.Group is not null) ? IndicatorPageTexts.AllGroups : IndicatorPageTexts.AllSeries;
        var name = string.Join(", ", ((string?[])[group, area]).Where(n => !string.IsNullOrEmpty(n)));
        return name.Length > 0 ? name : details.OwnArea?.Name ?? IndicatorPageTexts.AllSeries;
    }

    private static string? LimitOf(TargetFacts target, List<SeriesFacts> series)
    {
        if (target.Value is not { } value || series.Count == 0) return null;
        var unit = series[0];
        return target.Kind switch
        {
            TargetKind.Range => string.Format(IndicatorPageTexts.LimitRange, FinnishFormat.Number(value), unit.Decided(target.Upper ?? value)),
            TargetKind.Increase => string.Format(IndicatorPageTexts.LimitIncrease, unit.Signed(value)),
            TargetKind.Rank => string.Format(IndicatorPageTexts.LimitRank, FinnishFormat.Number(value)),
            TargetKind.Frequency => string.Format(target.Per == TargetPer.Year ? IndicatorPageTexts.LimitPerYear : IndicatorPageTexts.LimitPerTerm, FinnishFormat.Number(value)),
            _ => target.Comparison switch
            {
                TargetComparison.AtLeast => string.Format(IndicatorPageTexts.LimitAtLeast, unit.Decided(value)),
                TargetComparison.AtMost => string.Format(IndicatorPageTexts.LimitAtMost, unit.Decided(value)),
                _ => unit.Decided(value),
            },
        };
    }
}

/// <summary>How a group stands against a target.</summary>
/// <param name="Name">The group; null when the target is for one.</param>
/// <param name="Text">Reached, how far, or why it is not known.</param>
/// <param name="Latest">The newest value that it stands on; null when there is none.</param>
/// <param name="IsMet">It is reached.</param>
internal sealed record TargetStanding(string? Name, string Text, string? Latest, bool IsMet)
{
    public static TargetStanding Of(SeriesProgress part, bool tellsName) =>
        new(tellsName ? PartName.Of(part) : null, TextOf(part), LatestOf(part), part.IsMet);

    private static string? LatestOf(SeriesProgress part) => part switch
    {
        { Latest: { } latest } => string.Format(IndicatorPageTexts.StandingLatest, part.Series.Dated(latest)),
        // Nothing newer: how the baseline stands against the figure is still worth knowing.
        { Baseline: { Value.Number: { } number } baseline } => string.Join(", ", ((string?[])[string.Format(IndicatorPageTexts.StandingBaseline, part.Series.Dated(baseline)), Beside(part, number)]).OfType<string>()),
        _ => null,
    };

    private static string? Beside(SeriesProgress part, decimal number) => part.Target switch
    {
        { Kind: TargetKind.Value, Comparison: TargetComparison.AtMost, Value: { } most } when number < most => string.Format(IndicatorPageTexts.UnderMost, part.Series.Difference(most - number)),
        { Kind: TargetKind.Value, Comparison: TargetComparison.AtMost, Value: { } most } when number > most => string.Format(IndicatorPageTexts.OverMost, part.Series.Difference(number - most)),
        { Kind: TargetKind.Value, Comparison: TargetComparison.AtLeast, Value: { } least } when number < least => string.Format(IndicatorPageTexts.StandingDistance, part.Series.Difference(least - number)),
        _ => null,
    };

    private static string TextOf(SeriesProgress part) => part switch
    {
        { IsMet: true, Target: { Kind: TargetKind.Value, Comparison: TargetComparison.AtMost }, Distance: > 0 and var under } =>
            $"{IndicatorPageTexts.StandingMet}, {string.Format(IndicatorPageTexts.UnderMost, part.Series.Difference(under))}",
        { IsMet: true } => IndicatorPageTexts.StandingMet,
        { Colour: ProgressColour.None, Because: { } because } => because.Word(),
        { Distance: { } distance and not 0 } => string.Format(IndicatorPageTexts.StandingDistance, part.Series.Difference(Math.Abs(distance))),
        _ => part.Colour.ToMark().Word,
    };
}
