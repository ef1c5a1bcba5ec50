namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Values between which a slash sets apart areas, years or seasons.</summary>
internal sealed partial class CellWriter
{
    /// <summary>A run all of whose values name their own area and year: "Etelä-Savo 2018: 57,3 %". It stands for itself.</summary>
    public static bool HasOwnLabels(Run run) => !run.IsUnclear && !run.HasBound && run.Elements.All(e => e.Parts.Count == 1 && e.First is { Area: not null, Year: not null, Number.Kind: TokenKind.Number });

    /// <summary>Takes such a run.</summary>
    public void OwnLabels(Run run)
    {
        var role = content.Rounds.FirstOrDefault(r => r.Year == run.Elements[0].First!.Year) is { Year: > 0 } round ? round.Role : ReadRole.Actual;
        foreach (var element in run.Elements)
        {
            Item.Observations.Add(Observed(element.First!, state.Series, element.First!.Area, new Round(role, 0, 0), Unit(run), ReadingConfidence.Sure, element.Note));
        }
    }

    /// <summary>The runs of one group or service, one for each round.</summary>
    public void AreaRuns(List<Run> runs)
    {
        foreach (var unclear in runs.Where(r => r.IsUnclear || r.Elements.Any(e => e.First is null) || IsRatingOrTwo(r) || IsNoShare(r) || (r.HasBound && state.Role != RoleWord.Target)).ToList())
        {
            Ask(IndicatorDoubt.NumberUnclear, unclear, offers: Offers(unclear));
            runs.Remove(unclear);
        }

        if (runs.Count == 0) return;
        if (state.Role == RoleWord.Target) TargetsOf(runs, ReadingConfidence.Sure);
        else if (state.IsSlashOfYears && runs.Count > 1) runs.ForEach(r => Ask(IndicatorDoubt.TooManyValues, r, offers: Offers(r, content.Rounds)));
        else if (state.IsSlashOfYears) YearsOf(runs[0]);
        else RoundsOf(runs);
        state.IsLabelled = false;
    }

    // "3,55/5" without a unit is a rating to some and the values of two areas to others.
    private bool IsRatingOrTwo(Run run) => run.Elements is [{ First: { } one }, { First.Number: { Number: 5 or 10, DigitsLength: <= 2 } full }] && Unit(run) is null && one.Area is null && one.Number.Number <= full.Number && full.Offset - one.Number.End == 1;

    // "48 123 %" is no share: it may be two numbers.
    private bool IsNoShare(Run run) => Unit(run) == "%" && run.Elements.Any(e => e.First is { Number: { Number: > 1000 or < -1000 } });

    private void RoundsOf(List<Run> runs)
    {
        if (state.Year is { } year)
        {
            if (runs.Count > 1) runs.ForEach(r => Ask(IndicatorDoubt.YearUnclear, r, offers: Offers(r, RoundsOrNone(runs.Count))));
            else if (IsTargetUnsaid(year)) TargetsOf(runs, ReadingConfidence.Guess);
            else Values(runs[0], new Round(RoleOf(year), state.FromYear ?? year, year), state.IsRoleInferred ? ReadingConfidence.Likely : ReadingConfidence.Sure);
            return;
        }

        var rounds = content.Rounds.Count > 0 ? content.Rounds : scope.Heading.Year is { } headed ? [new Round(HeadedRole, headed, headed)] : [];
        if (rounds.Count == runs.Count) Each(runs, rounds, ReadingConfidence.Sure);
        else if (rounds.Count == 0 && runs.Count == 1) Values(runs[0], new Round(HeadedRole, 0, 0), ReadingConfidence.Likely);
        else if (runs.Count == 1 && Divided(runs[0], rounds.Count) is { } divided) Each(divided, rounds, ReadingConfidence.Likely);
        else if (runs.Count > rounds.Count && rounds.Count > 0 && Peer(rounds, runs.Count) is { } peer) Guessed(runs, rounds, peer);
        else runs.ForEach(r => Ask(IndicatorDoubt.YearUnclear, r, observations: Offer(r), offers: Offers(r, RoundsOrNone(runs.Count))));
    }

    // The column has a baseline and a target, and the cell has not said which the later year is.
    private bool IsTargetUnsaid(int year) => scope.Heading.Slash == SlashMeaning.Targets && !state.IsRoleStated && Item.Observations.Exists(o => o.Year < year);

    private ReadRole HeadedRole => state.Role == RoleWord.Actual ? ReadRole.Actual : ReadRole.Baseline;

    private ReadRole RoleOf(int year)
    {
        if (content.Rounds.FirstOrDefault(r => r.Year == year) is { Year: > 0 } round) return round.Role;
        return state.Role == RoleWord.Baseline && !Item.Observations.Any(o => o.Series == state.Series && o.Role == ReadRole.Baseline) ? ReadRole.Baseline : ReadRole.Actual;
    }

    private void Each(IReadOnlyList<Run> runs, IReadOnlyList<Round> rounds, ReadingConfidence confidence)
    {
        for (var i = 0; i < runs.Count; i++) Values(runs[i], rounds[i], confidence);
    }

    // Rows of the same producer agree on what comes after the years that this one names.
    private IReadOnlyList<Round>? Peer(IReadOnlyList<Round> rounds, int count)
    {
        var peers = scope.Peers.Where(p => p.Count == count && p.Take(rounds.Count).SequenceEqual(rounds)).DistinctBy(p => string.Join(' ', p)).ToList();
        return peers.Count == 1 ? peers[0] : null;
    }

    private void Guessed(List<Run> runs, IReadOnlyList<Round> rounds, IReadOnlyList<Round> peer)
    {
        Each([.. runs.Take(rounds.Count)], rounds, ReadingConfidence.Sure);
        for (var i = rounds.Count; i < runs.Count; i++)
        {
            Values(runs[i], peer[i], ReadingConfidence.Guess);
            Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.YearGuessed, Words(runs[i].Offset, runs[i].End), null, [], []) { Hint = $"{scope.Title.Producer} {peer[i].Year}" });
        }
    }

    // "6,3 %/koko maa 8,3 % /6,5%/koko maa 7,5 %": the areas go round once for each year.
    private List<Run>? Divided(Run run, int rounds)
    {
        var areas = state.Areas.Count;
        if (rounds < 2 || areas == 0 || run.Elements.Count != rounds * areas) return null;
        var divided = run.Elements.Chunk(areas).Select(part => new Run(part, part[0].First!.Number.Offset, part[^1].First!.Number.End)).ToList();
        return divided.TrueForAll(r => AreasOf(r) is not null) ? divided : null;
    }

    private void Values(Run run, Round round, ReadingConfidence confidence)
    {
        if (state.Segments.Count > 1 && run.Elements.Count == state.Segments.Count)
        {
            foreach (var (element, segment) in run.Elements.Zip(state.Segments)) Add(element, state.Series with { Segment = segment }, element.First!.Area);
        }
        else if (state.Segments.Count <= 1 && AreasOf(run) is { } areas)
        {
            foreach (var (element, area) in run.Elements.Zip(areas)) Add(element, state.Series, area);
        }
        else Ask(IndicatorDoubt.TooManyValues, run, observations: Offer(run, round), offers: Offers(run, [round]));

        void Add(RunElement element, ReadSeries series, string? area)
        {
            foreach (var part in element.Parts)
            {
                if (part.Kind == RunPartKind.Main && part.Number.Kind == TokenKind.Number) Item.Observations.Add(Observed(part, series, area, round, Unit(run), confidence, element.Note));
                else Ask(part.Kind == RunPartKind.Main ? IndicatorDoubt.NumberUnclear : IndicatorDoubt.TwoQuantities, run with { Offset = part.Number.Offset, End = part.Number.End }, offers: BesideOffers(part, run, round));
            }
        }
    }

    // Null when the values do not fit the areas one by one.
    private List<string?>? AreasOf(Run run)
    {
        var named = run.Elements.Select(e => e.First!.Area).ToList();
        if (named.Count == 1) return run.Elements[0].First!.IsInBrackets ? null : named;
        if (named.Count(a => a is null) <= 1 && named[0] is null && named.Distinct().Count() == named.Count && (state.Areas.Count == 0 || named.Count == state.Areas.Count)) return named;
        var fits = named.Count == state.Areas.Count && run.Elements.Zip(state.Areas).All(pair =>
            (pair.First.First!.Area is null || pair.First.First.Area == pair.Second.Area) && pair.First.First.IsInBrackets == pair.Second.IsInBrackets);
        return fits ? [.. state.Areas.Select(a => (string?)a.Area)] : null;
    }

    private void YearsOf(Run run)
    {
        if (run.Elements.Count != content.Rounds.Count || run.Elements.Any(e => e.First!.Area is not null))
        {
            Ask(IndicatorDoubt.TooManyValues, run, offers: Offers(run, content.Rounds));
            return;
        }

        foreach (var (element, round) in run.Elements.Zip(content.Rounds))
        {
            foreach (var part in element.Parts)
            {
                var read = Observed(part, state.Series, null, round, Unit(run), ReadingConfidence.Sure, element.Note);
                if (part.Kind == RunPartKind.Main) Item.Observations.Add(read);
                else
                {
                    Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.TwoQuantities, Words(part.Number.Offset, part.Number.End), null, [read with { Series = state.Series with { Segment = part.Noun }, Confidence = ReadingConfidence.Guess }], []) { Offers = BesideOffers(part, run, round) });
                }
            }
        }
    }

    private void TargetsOf(List<Run> runs, ReadingConfidence confidence)
    {
        foreach (var run in runs)
        {
            var count = run.Elements.Count;
            if (state.HasTarget && !state.IsTargetByYear) Ask(IndicatorDoubt.TooManyValues, run, offers: TargetOffers(run));
            else if (count == 1 && run.Elements[0].Parts.Count == 1) Add(run.Elements[0], state.Series, run.Elements[0].First!.Area);
            else if (state.Segments.Count == count) Zip(run, i => state.Series with { Segment = state.Segments[i] }, _ => null);
            else if (scope.Heading.Slash == SlashMeaning.Targets && AreasOf(run) is { } areas) Zip(run, _ => state.Series, i => areas[i]);
            else Ask(IndicatorDoubt.TooManyValues, run, offers: TargetOffers(run));
            state.HasTarget = state.Role == RoleWord.Target;
            if (confidence == ReadingConfidence.Guess) Ask(IndicatorDoubt.RoleUnclear, run);

            void Zip(Run all, Func<int, ReadSeries> series, Func<int, string?> area)
            {
                foreach (var (index, element) in all.Elements.Index()) Add(element, series(index), area(index));
            }

            void Add(RunElement element, ReadSeries series, string? area) => Item.Targets.Add(Wanted(element.First!, series, area, state.Year ?? scope.Heading.TargetYear, Unit(run), confidence));
        }
    }

    private List<ReadObservation> Offer(Run run, Round round = default)
    {
        // The first is probably the city's, and the named ones what they say; what stands between is left out.
        var offered = new List<ReadObservation>();
        foreach (var (index, element) in run.Elements.Index())
        {
            if (element.First is not { Number.Kind: TokenKind.Number } part || (index > 0 && part.Area is null)) continue;
            offered.Add(Observed(part, state.Series, part.Area, round, Unit(run), ReadingConfidence.Guess, element.Note));
        }

        return offered;
    }

    private string? Unit(Run run) => run.Unit ?? scope.Title.Unit;
}
