namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Chooses, of several dated targets, the one that is due next.</summary>
internal static class TargetOfTime
{
    /// <summary>The first whose year is not before the newest value's; when all have passed, the last. Of yearly targets the year's own, or none.</summary>
    /// <param name="targets">Targets of one series and area, in any order.</param>
    /// <param name="year">Year of the newest value; null when there is none.</param>
    public static TargetFacts? Choose(IReadOnlyList<TargetFacts> targets, int? year)
    {
        var yearly = targets.Where(t => t.Kind == TargetKind.Yearly).ToList();
        if (yearly.Count > 0 && yearly.Count == targets.Count) return year is null ? yearly.MinBy(t => t.Year) : yearly.Find(t => t.Year == year);

        var dated = targets.Where(t => t.Kind != TargetKind.Yearly || t.Year == year)
            .OrderBy(t => t.Year ?? int.MaxValue).ThenBy(t => t.Id).ToList();
        return dated.Find(t => year is null || (t.Year ?? int.MaxValue) >= year) ?? dated.LastOrDefault();
    }
}
