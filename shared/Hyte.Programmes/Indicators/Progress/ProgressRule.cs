namespace Hyte.Programmes.Indicators.Progress;

/// <summary>The one function that judges an indicator: the city's colour rule over every kind of target, with the explanation.</summary>
/// <remarks>
/// Pages, files, reports and the JSON interface all ask here. It looks at nothing but its argument, so the same facts give the same answer.
/// <para>Green: moved toward the target or met it. Yellow: no significant change. Red: worse than the baseline or against the target. No colour: nothing newer to compare.</para>
/// <para>The whole is as good as its weakest group: a target for all groups is not reached while one of them goes the wrong way.</para>
/// <para>Only the city and its own places colour. Other areas, and above all those shown in place of the city, never do.</para>
/// </remarks>
public static class ProgressRule
{
    /// <summary>Judges.</summary>
    /// <param name="indicator">The indicator with its values and targets.</param>
    /// <param name="asOf">The day of the judgement: milestones and frequencies of years to come are not due.</param>
    public static ProgressSuggestion Suggest(IndicatorFacts indicator, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        List<SeriesProgress> parts = [.. indicator.Series.SelectMany(series => AreasOf(indicator, series).Select(area => JudgePart(indicator, series, area, asOf)))];
        var (colour, because) = Weakest(parts);
        return new ProgressSuggestion(colour, because, WholeSentence.Of(parts, colour), parts);
    }

    /// <summary>Judges the targets that are set for an area that does not colour the indicator, such as the region's own yearly figures.</summary>
    public static SeriesProgress SuggestFor(IndicatorFacts indicator, SeriesFacts series, AreaFacts area, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(area);
        return JudgePart(indicator, series, area, asOf);
    }

    private static (ProgressColour Colour, NoColourReason? Because) Weakest(List<SeriesProgress> parts)
    {
        if (parts.Exists(p => p.Colour == ProgressColour.Red)) return (ProgressColour.Red, null);
        if (parts.Exists(p => p.Colour == ProgressColour.Yellow)) return (ProgressColour.Yellow, null);
        if (parts.Exists(p => p.Colour == ProgressColour.Green)) return (ProgressColour.Green, null);
        // The reason that says most: a part that a person should look at comes before one that has no values.
        return (ProgressColour.None, parts.Count == 0 ? NoColourReason.NoValues : parts.Max(p => p.Because ?? NoColourReason.NoValues));
    }

    private static IEnumerable<AreaFacts> AreasOf(IndicatorFacts indicator, SeriesFacts series)
    {
        var spoken = series.Observations.Select(o => o.AreaId)
            .Concat(indicator.Targets.Where(t => t.SeriesId == series.Id || t.SeriesId is null).Select(t => t.AreaId).OfType<int>())
            .ToHashSet();
        var own = indicator.Areas.Values.Where(a => a.CountsAsOwn && spoken.Contains(a.Id)).OrderByDescending(a => a.IsOwn).ThenBy(a => a.Id).ToList();
        // A series of which the city has no value is still the city's: it is shown without a colour.
        return own.Count > 0 ? own : indicator.Areas.Values.Where(a => a.IsOwn);
    }

    private static SeriesProgress JudgePart(IndicatorFacts indicator, SeriesFacts series, AreaFacts area, DateOnly asOf)
    {
        var targets = TargetsOf(indicator, series, area);
        var milestones = targets.FindAll(t => t.Kind == TargetKind.Milestone);
        var others = targets.FindAll(t => t.Kind != TargetKind.Milestone);
        var values = ComparableValues.Of(indicator, series, area.Id, words: indicator.StateScale.Count > 0 || others.Exists(t => t.Kind == TargetKind.State));
        if (others.Count == 0 && milestones.Count > 0)
        {
            // Of several steps the weakest tells: one that is late, then one that is not due, then those that are done.
            return milestones.Select(t => MilestoneRule.Judge(Candidate(t))).OrderBy(p => p.Colour switch
            {
                ProgressColour.Red => 0,
                ProgressColour.None => 1,
                _ => 2,
            }).First();
        }

        var judged = Judge(Candidate(TargetOfTime.Choose(others, values.Latest?.Time.Year)));
        return values.Latest is { } latest && judged.Because == NoColourReason.NoTarget && others.Exists(t => t.Kind == TargetKind.Yearly)
            ? judged with { Because = NoColourReason.NoTargetForYear, Sentence = string.Format(ProgressTexts.NoTargetForYear, latest.Time) }
            : judged;

        Candidate Candidate(TargetFacts? target) => new(indicator, series, area, target, values, asOf);
    }

    private static SeriesProgress Judge(Candidate candidate) => candidate.Target?.Kind switch
    {
        TargetKind.Frequency => FrequencyRule.Judge(candidate),
        _ when NothingNewer.Find(candidate) is { } nothing => nothing,
        TargetKind.State => StateRule.Judge(candidate),
        TargetKind.Direction when candidate.Indicator.StateScale.Count > 0 => StateRule.Judge(candidate),
        TargetKind.Direction => DirectionRule.Judge(candidate),
        TargetKind.Relative => RelativeRule.Judge(candidate),
        TargetKind.Range => GoalRule.Judge(candidate, Goal.Range(candidate.Target)),
        TargetKind.Value or TargetKind.Yearly or TargetKind.Increase or TargetKind.Rank => GoalRule.Judge(candidate, Goal.Of(candidate)),
        _ => NoTargetRule.Judge(candidate),
    };

    // A series' own targets come before those of the indicator, which are for every group and every place of the city.
    private static List<TargetFacts> TargetsOf(IndicatorFacts indicator, SeriesFacts series, AreaFacts area)
    {
        var here = indicator.Targets.Where(t => t.Kind != TargetKind.None && (t.AreaId == area.Id || (t.AreaId is null && area.CountsAsOwn))).ToList();
        var own = here.FindAll(t => t.SeriesId == series.Id);
        return own.Count > 0 ? own : here.FindAll(t => t.SeriesId is null);
    }
}
