using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Values between which a slash sets apart the baseline and its targets: "4 kpl / +5 kpl (v. 2024) / + 10 kpl (v. 2040)".</summary>
internal sealed partial class CellWriter
{
    /// <summary>Reads a run. A value without a year or a word before it begins what is of the next indicator.</summary>
    public void TargetRun(Run run, SourceWords? label, bool isPerYear)
    {
        if (!state.IsRoleStated && state.Year is null && !Item.Questions.Exists(q => q.Because == IndicatorDoubt.Prose)) NextItem();
        if (label is not null) Label(label.Text);
        Item.Words ??= WordsOf(run, label);
        if (Item.Questions.Exists(q => q.Because == IndicatorDoubt.Prose)) Ask(IndicatorDoubt.Prose, run, label);
        else if (run.IsUnclear) Ask(IndicatorDoubt.NumberUnclear, run, offers: state.IsRoleStated ? Offers(run) : RoleOffers(run, RoundsSaid()[0]));
        else if (isPerYear) Frequency(run);
        else if (run.Elements.Skip(1).Any(e => e.First is { IsInBrackets: true })) Bracketed(run);
        else if (state.IsRoleStated) Stated(run);
        else if (state.Year is not null) Dated(run);
        else Pair(run, new Round(ReadRole.Baseline, 0, 0));

        state.HasTarget = state.Role == RoleWord.Target;
        state.IsLabelled = false;
        if (!state.IsRoleStated) state.ForgetYear();
    }

    private void Frequency(Run run)
    {
        if (run.Elements is not [{ Parts: [var part] }])
        {
            Ask(IndicatorDoubt.TargetUnclear, run);
            return;
        }

        Item.Targets.Add(Wanted(part, ReadSeries.All, null, state.Year, Unit(run), ReadingConfidence.Likely) with { Kind = TargetKind.Frequency, Per = TargetPer.Year });
    }

    // "221 437 vrk/(285 165 vrk)": brackets are no target but another area, which a legend names.
    private void Bracketed(Run run)
    {
        var round = new Round(state.Role == RoleWord.Actual ? ReadRole.Actual : ReadRole.Baseline, state.FromYear ?? 0, state.Year ?? 0);
        state.Areas = scope.Legend;
        if (scope.Legend.Count > 0 && state.Role != RoleWord.Target && round.Year > 0) Values(run, round, ReadingConfidence.Likely);
        else Ask(IndicatorDoubt.TwoQuantities, run, offers: Offers(run, [round]));
        state.Areas = [];
    }

    private void Stated(Run run)
    {
        switch (state.Role)
        {
            case RoleWord.Target:
                if (state.HasTarget && !state.IsTargetByYear) Ask(IndicatorDoubt.TooManyValues, run, offers: TargetOffers(run));
                else run.Elements.ToList().ForEach(e => TargetOf(e, run, ReadingConfidence.Sure, state.Year ?? scope.Heading.TargetYear));
                break;
            case RoleWord.Baseline when Item.HasBaseline:
                // Neither of two values in a row is the baseline for certain.
                for (var i = 0; i < Item.Observations.Count; i++) Item.Observations[i] = Item.Observations[i] with { Confidence = ReadingConfidence.Guess };
                Ask(IndicatorDoubt.RoleUnclear, run, offers: RoleOffers(run, new Round(ReadRole.Actual, state.FromYear ?? 0, state.Year ?? 0)));
                break;
            case RoleWord.Baseline:
                Pair(run, new Round(ReadRole.Baseline, state.FromYear ?? 0, state.Year ?? 0));
                break;
            default:
                Single(run, new Round(ReadRole.Actual, state.FromYear ?? 0, state.Year ?? 0), ReadingConfidence.Sure);
                break;
        }
    }

    // Without a word for it, the first year is the baseline; after a target, or in a year that is not the target's, it is what came of it.
    private void Dated(Run run)
    {
        var (year, from) = (state.Year!.Value, state.FromYear ?? state.Year.Value);
        if (Item.IsEmpty) Pair(run, new Round(ReadRole.Baseline, from, year));
        else if (Item.Targets.Exists(t => t.Confidence != ReadingConfidence.Guess || t.Series != ReadSeries.All)) Single(run, new Round(ReadRole.Actual, from, year), ReadingConfidence.Sure);
        else if (scope.Heading.TargetYear is { } target && target != year) Single(run, new Round(ReadRole.Actual, from, year), ReadingConfidence.Likely);
        else
        {
            var confidence = scope.Heading.TargetYear == year ? ReadingConfidence.Likely : ReadingConfidence.Guess;
            run.Elements.ToList().ForEach(e => TargetOf(e, run, confidence, year));
            if (confidence == ReadingConfidence.Guess) Ask(IndicatorDoubt.RoleUnclear, run);
        }
    }

    private void Pair(Run run, Round round)
    {
        if (run.Elements[0].First is not { } first || UnitsDiffer(run))
        {
            Ask(IndicatorDoubt.TwoQuantities, run, offers: RoleOffers(run, round));
            return;
        }

        if (run.Elements[0].Parts.Any(p => p.Bound is not null || p.IsInBrackets))
        {
            Ask(IndicatorDoubt.NumberUnclear, run, offers: RoleOffers(run, round));
            return;
        }

        // The column has a baseline and a target; a single value does not say which of them it is.
        var isAlone = run.Elements.Count == 1 && !state.IsRoleStated && round.Year == 0 && scope.Heading.HoldsTargets;
        if (first.Number.Kind == TokenKind.Range)
        {
            Ask(IndicatorDoubt.RoleUnclear, run, targets: [Wanted(first, ReadSeries.All, null, null, Unit(run), ReadingConfidence.Guess)], offers: TargetOffers(run));
            return;
        }

        if (round.Year == 0 && scope.Heading.Year is { } headed) round = round with { FromYear = headed, Year = headed };
        if (!ObserveAll(run.Elements[0], run, round, isAlone ? ReadingConfidence.Guess : ReadingConfidence.Sure)) return;
        if (isAlone) Ask(IndicatorDoubt.RoleUnclear, run);
        foreach (var element in run.Elements.Skip(1)) TargetOf(element, run, ReadingConfidence.Sure, scope.Heading.TargetYear);
    }

    private void Single(Run run, Round round, ReadingConfidence confidence)
    {
        if (run.HasBound) Ask(IndicatorDoubt.NumberUnclear, run);
        else if (run.Elements.Count == 1) ObserveAll(run.Elements[0], run, round, confidence);
        else if (SeriesByUnit(run) is { } series)
        {
            foreach (var (element, one) in run.Elements.Zip(series)) Item.Observations.Add(Observed(element.First!, one, null, round, Unit(run), ReadingConfidence.Guess, element.Note));
            Ask(IndicatorDoubt.TwoQuantities, run);
        }
        else Ask(IndicatorDoubt.TooManyValues, run, offers: Offers(run, [round]));
    }

    // "108 kpl / 2128 hlö" after "210 kpl (4400 hlö)": the units tell which is which.
    private List<ReadSeries>? SeriesByUnit(Run run)
    {
        var known = Item.Targets.Where(t => t.Unit is not null && t.Series.Segment is not null).DistinctBy(t => t.Unit).ToDictionary(t => t.Unit!, t => t.Series);
        var series = run.Elements.Select(e => e.First?.Unit is { } unit ? known.GetValueOrDefault(unit) : null).ToList();
        return series.TrueForAll(s => s is not null) && series.Distinct().Count() == series.Count ? series.ConvertAll(s => s!) : null;
    }

    private bool ObserveAll(RunElement element, Run run, Round round, ReadingConfidence confidence)
    {
        if (element.Parts.Any(p => p.Kind == RunPartKind.Companion)) return Companions(element, run, (part, series) => Item.Observations.Add(Of(part, series, ReadingConfidence.Guess)));
        if (element.Parts.Any(p => p.Kind == RunPartKind.Extra))
        {
            Ask(IndicatorDoubt.TwoQuantities, run);
            return false;
        }

        foreach (var part in element.Parts) Item.Observations.Add(Of(part, SeriesOf(part, element), element.Parts.Count > 1 && confidence == ReadingConfidence.Sure ? ReadingConfidence.Likely : confidence));
        return true;

        ReadObservation Of(RunPart part, ReadSeries series, ReadingConfidence sure) =>
            Observed(part, series, part.Area, round, part.Kind == RunPartKind.Companion ? null : Unit(run), sure, element.Note);
    }

    private void TargetOf(RunElement element, Run run, ReadingConfidence confidence, int? year)
    {
        if (element.Words is { } text)
        {
            var read = TargetWords.Read(Words(text.Offset, text.End), ReadSeries.All, null, scope.Country);
            if (read.Kind == TargetKind.None) Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.TargetUnclear, read.Words, null, [], [read with { Kind = TargetKind.Milestone, Confidence = ReadingConfidence.Guess }]) { Offers = [new OfferedValue(read.Words, [new OfferedPlace("", null, read with { Kind = TargetKind.Milestone })])] });
            else Item.Targets.Add(read);
            return;
        }

        if (element.Parts.Any(p => p.Kind == RunPartKind.Companion)) Companions(element, run, (part, series) => Item.Targets.Add(Wanted(part, series, null, year, Unit(run), ReadingConfidence.Guess)));
        else if (element.Parts.Any(p => p.Kind is RunPartKind.Extra or RunPartKind.Component)) Ask(IndicatorDoubt.TwoQuantities, run);
        else element.Parts.ToList().ForEach(part => Item.Targets.Add(Wanted(part, SeriesOf(part, element), part.Area, year, Unit(run) ?? Item.Unit, element.Parts.Count > 1 ? ReadingConfidence.Likely : confidence)));
    }

    private bool Companions(RunElement element, Run run, Action<RunPart, ReadSeries> add)
    {
        var parts = scope.Title.Parts;
        if (parts.Count != element.Parts.Count || element.Parts.Any(p => p.Kind is not (RunPartKind.Main or RunPartKind.Companion)))
        {
            Ask(IndicatorDoubt.TwoQuantities, run);
            return false;
        }

        foreach (var (part, name) in element.Parts.Zip(parts)) add(part, new ReadSeries(null, null, name));
        if (!Item.Questions.Exists(q => q.Because == IndicatorDoubt.TwoQuantities && q.Words.Offset == Words(run.Offset, run.End).Offset)) Ask(IndicatorDoubt.TwoQuantities, run);
        return true;
    }

    private static ReadSeries SeriesOf(RunPart part, RunElement element) => part.Kind switch
    {
        RunPartKind.Component or RunPartKind.Listed => new ReadSeries(null, null, part.Noun),
        _ when element.Parts.Any(p => p.Kind == RunPartKind.Listed) => new ReadSeries(null, null, part.Noun),
        _ => ReadSeries.All,
    };

    private static bool UnitsDiffer(Run run) => run.Elements.SelectMany(e => e.Parts).Where(p => p.Kind == RunPartKind.Main).Select(p => p.Number.Unit).OfType<string>().Distinct().Count() > 1;
}
