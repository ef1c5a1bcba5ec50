namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What is offered beside a question: every number of the run, with the places that it may have.</summary>
internal sealed partial class CellWriter
{
    private const decimal Thousand = 1000;

    /// <summary>The numbers of a run for the rounds, groups and areas that have been said; of a bound nothing is offered, for it is no value.</summary>
    private List<OfferedValue> Offers(Run run, IReadOnlyList<Round>? rounds = null)
    {
        if (run.HasBound) return [];
        if (state.Role == RoleWord.Target) return TargetOffers(run);
        return All(run, part =>
            from round in rounds ?? RoundsSaid()
            from series in SeriesSaid()
            from area in AreasSaid(run)
            from place in Values(part, series, area, round, run)
            select place);
    }

    private List<OfferedValue> TargetOffers(Run run) => All(run, part => SeriesSaid().Select(series => TargetPlace(part, series, run)));

    /// <summary>A number that may be a value or a target.</summary>
    private List<OfferedValue> RoleOffers(Run run, Round round) => run.HasBound ? [] : All(run, part => [.. Values(part, ReadSeries.All, part.Area, round, run), TargetPlace(part, ReadSeries.All, run)]);

    /// <summary>A number beside another: of the kind that the word beside it tells.</summary>
    private List<OfferedValue> BesideOffers(RunPart part, Run run, Round round) =>
        part.Noun is { } noun ? All(run with { Elements = [new RunElement([part])] }, p => Values(p, state.Series with { Segment = noun }, p.Area, round, run)) : [];

    private List<OfferedValue> All(Run run, Func<RunPart, IEnumerable<OfferedPlace>> places) =>
        [.. from element in run.Elements from part in element.Parts let found = places(part).DistinctBy(p => p.Code).ToList() where found.Count > 0 select new OfferedValue(Digits(part), found)];

    private OfferedPlace TargetPlace(RunPart part, ReadSeries series, Run run) => new("", null, Wanted(part, series, part.Area, state.Year ?? scope.Heading.TargetYear, Unit(run), ReadingConfidence.Sure));

    private IEnumerable<OfferedPlace> Values(RunPart part, ReadSeries series, string? area, Round round, Run run)
    {
        if (part.Number.Kind != TokenKind.Number) yield break;
        var read = Observed(part with { Year = null }, series, area, part.Year is { } year ? round with { FromYear = year, Year = year } : round, Unit(run), ReadingConfidence.Sure, null);
        yield return new OfferedPlace("", read, null);
        // "1.234" is over a thousand to some.
        if (part.Number.IsUnclear && part.Number.Number % 1 != 0) yield return new OfferedPlace("", read with { Value = Programmes.Indicators.ObservedValue.Of(part.Number.Number * Thousand) }, null);
    }

    private IReadOnlyList<Round> RoundsSaid() => state.Year is { } year
        ? [new Round(RoleOf(year), state.FromYear ?? year, year)]
        : content.Rounds.Count > 0 ? content.Rounds : [new Round(HeadedRole, scope.Heading.Year ?? 0, scope.Heading.Year ?? 0)];

    // There are more rounds of values than years: one of them is of a year that the paper does not give.
    private IReadOnlyList<Round> RoundsOrNone(int runs) => RoundsSaid() is var said && said.Count < runs && said[^1].Year > 0 ? [.. said, new Round(ReadRole.Actual, 0, 0)] : said;

    private List<ReadSeries> SeriesSaid() => state.Segments.Count > 1 ? state.Segments.Select(segment => state.Series with { Segment = segment }).ToList() : [state.Series];

    // The city first; then those that a slash sets apart, and those that stand in the run itself.
    private IEnumerable<string?> AreasSaid(Run run) =>
        state.Areas.Select(a => (string?)a.Area).Concat(run.Elements.SelectMany(e => e.Parts).Select(p => p.Area)).Prepend(null).DistinctBy(scope.CodeOf);
}
