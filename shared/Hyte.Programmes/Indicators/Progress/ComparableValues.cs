namespace Hyte.Programmes.Indicators.Progress;

/// <summary>The values of one series in one area that may be compared with each other.</summary>
internal sealed record ComparableValues
{
    /// <summary>The value that a change is seen from; null when nobody has marked one.</summary>
    public ObservationFacts? Baseline { get; private init; }

    /// <summary>What is newer than the baseline and compiled in the same way, oldest first. Without a baseline: everything since the last break.</summary>
    public IReadOnlyList<ObservationFacts> Newer { get; private init; } = [];

    /// <summary>The newest of those that can be compared.</summary>
    public ObservationFacts? Latest => Newer.Count > 0 ? Newer[^1] : null;

    /// <summary>There is a newer value still, compiled in another way.</summary>
    public BreakFacts? CutBy { get; private init; }

    /// <summary>The newest value that is words where figures are compared, when it is newer than <see cref="Latest"/>.</summary>
    public ObservationFacts? NewerWords { get; private init; }

    /// <summary>Why the newest entry has no value, when it is newer than <see cref="Latest"/>.</summary>
    public ObservationFacts? NewerMissing { get; private init; }

    /// <summary>There is at least one value of any kind.</summary>
    public bool HasValues { get; private init; }

    /// <param name="indicator">The indicator.</param>
    /// <param name="series">The series.</param>
    /// <param name="areaId">The area.</param>
    /// <param name="words">True compares words of a scale, false compares figures.</param>
    public static ComparableValues Of(IndicatorFacts indicator, SeriesFacts series, int areaId, bool words)
    {
        var all = series.Observations.Where(o => o.AreaId == areaId).OrderBy(o => o.Time).ToList();
        var values = all.FindAll(IsKind);
        var baseline = values.Find(o => o.IsBaseline);
        var breaks = indicator.Breaks.Where(b => b.SeriesId is null || b.SeriesId == series.Id).OrderBy(b => b.Year).ToList();
        var newer = values.FindAll(o => baseline is null || o.Time > baseline.Time);
        // Without a baseline the newest values are the ones to look at; what is before the last break is another series.
        var comparable = baseline is null
            ? newer.FindAll(o => breaks.TrueForAll(b => o.Time.Year >= b.Year || newer[^1].Time.Year < b.Year))
            : newer.FindAll(o => !breaks.Exists(b => Parts(b, baseline, o)));
        // A baseline in words, where figures are compared, still tells what is newer than it.
        var latest = comparable.LastOrDefault() ?? all.Find(o => o.IsBaseline);

        return new ComparableValues
        {
            Baseline = baseline,
            Newer = comparable,
            CutBy = baseline is not null && newer.Count > comparable.Count ? breaks.Find(b => Parts(b, baseline, newer[^1])) : null,
            NewerWords = all.FindLast(o => o.Value.Text is not null && !words && IsNewer(o)),
            NewerMissing = all.FindLast(o => o.Value.Missing is not null && IsNewer(o)),
            HasValues = all.Exists(o => o.Value.Missing is null),
        };

        bool IsKind(ObservationFacts o) => words ? o.Value.Text is not null : o.Value.Number is not null;

        bool IsNewer(ObservationFacts o) => latest is null || o.Time > latest.Time;
    }

    private static bool Parts(BreakFacts change, ObservationFacts earlier, ObservationFacts later) =>
        earlier.Time.Year < change.Year && change.Year <= later.Time.Year;
}
