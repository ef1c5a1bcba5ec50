using Hyte.Web;

namespace Hyte.Programmes.Indicators.Progress;

/// <summary>Targets that are done or not done: a strategy that is drawn up, a guide that is updated.</summary>
internal static class MilestoneRule
{
    public static SeriesProgress Judge(Candidate candidate)
    {
        var target = candidate.Target!;
        if (target.ReachedOn is { } day && day <= candidate.AsOf)
        {
            return candidate.Coloured(ProgressColour.Green, string.Format(ProgressTexts.MilestoneReached, candidate.Wording, FinnishFormat.Date(day))) with { IsMet = true };
        }

        return target.Year is { } year && candidate.AsOf > new DateOnly(year, 12, 31)
            ? candidate.Coloured(ProgressColour.Red, string.Format(ProgressTexts.MilestoneLate, candidate.Wording, year))
            : candidate.Colourless(NoColourReason.NotDueYet, string.Format(target.Year is null ? ProgressTexts.MilestoneUndated : ProgressTexts.MilestoneComing, candidate.Wording, target.Year));
    }
}
