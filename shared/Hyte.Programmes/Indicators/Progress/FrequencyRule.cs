using Hyte.Web;

namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets that want something so many times a year or a council term. They need no baseline.</summary>
internal static class FrequencyRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var target = candidate.Target!;
        var counted = candidate.Values.Newer.Concat(candidate.Values.Baseline is { } first ? [first] : Enumerable.Empty<ObservationFacts>()).ToList();
        if (counted.Count == 0) return NothingNewer.Find(candidate) ?? candidate.Colourless(NoColourReason.NoValues, string.Format(ProgressTexts.NoValues, candidate.Area.Name));

        var latest = counted.MaxBy(o => o.Time)!;
        var inTime = target.Per == TargetPer.Year
            ? [latest]
            : counted.FindAll(o => o.Time.Year >= target.TermStart && o.Time.Year <= target.TermEnd);
        if (inTime.Count == 0) return candidate.Colourless(NoColourReason.NoNewerValue, ProgressTexts.NoNewer);

        var times = inTime.Sum(o => o.Value.Number!.Value);
        var time = target.Per == TargetPer.Year ? latest.Time.ToString() : $"{target.TermStart}–{target.TermEnd}";
        var told = string.Format(ProgressTexts.FrequencyCount, time, FinnishFormat.Number(times), candidate.Wording);
        var ends = target.Per == TargetPer.Year ? latest.Time.Year : target.TermEnd;
        if (times < target.Value && candidate.AsOf <= new DateOnly(ends, 12, 31)) return candidate.Colourless(NoColourReason.NotDueYet, $"{told} {ProgressTexts.TimeIsRunning}");
        return candidate.Coloured(times >= target.Value ? ProgressColour.Green : ProgressColour.Red, told) with
        {
            Latest = latest,
            Goal = target.Value,
            IsMet = times >= target.Value,
            Formula = string.Format(ProgressTexts.FrequencyFormula, FinnishFormat.Number(times), FinnishFormat.Number(target.Value!.Value)),
        };
    }
}
