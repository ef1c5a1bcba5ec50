using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>Whether a target was reached.</summary>
internal enum TargetVerdict
{
    Reached,
    NotReached,

    /// <summary>Nothing tells. Never read as either of the others.</summary>
    CannotTell,
}

/// <summary>A target at the end of a year. A target for several groups is reached when every group has reached it.</summary>
/// <param name="Indicator">The indicator at the end of the year.</param>
/// <param name="Row">The target as its page tells it.</param>
/// <param name="Parts">Group by group.</param>
internal sealed record TargetOutcome(IndicatorDetails Indicator, TargetRow Row, IReadOnlyList<TargetPart> Parts)
{
    public TargetVerdict Verdict =>
        Parts.Any(p => p.Verdict == TargetVerdict.NotReached) ? TargetVerdict.NotReached
        : Parts.Count > 0 && Parts.All(p => p.Verdict == TargetVerdict.Reached) ? TargetVerdict.Reached
        : TargetVerdict.CannotTell;

    /// <summary>The year of the newest value that the verdict stands on; null when it stands on none.</summary>
    public int? NewestYear => Parts.Max(p => p.Progress.Latest is { YearIsKnown: true } latest ? latest.Time.Year : (int?)null);

    /// <summary>Every target of an indicator that says something of the year. Of targets set year by year that is the year's own.</summary>
    /// <param name="indicator">The indicator at the end of the year.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public static IEnumerable<TargetOutcome> AllOf(IndicatorDetails indicator, int year, DateOnly asOf) =>
        from target in indicator.Facts.Targets
        where target.Kind != TargetKind.None && (target.Kind != TargetKind.Yearly || target.Year == year)
        let row = TargetRow.Of(indicator, target, asOf)
        // A thing to be done is done or not done whatever groups its indicator has.
        let parts = target.Kind == TargetKind.Milestone ? row.Parts.Take(1) : row.Parts
        select new TargetOutcome(indicator, row, [.. parts.Select(part => TargetPart.Of(part, target, year))]);
}

/// <summary>A group against a target.</summary>
/// <param name="Progress">The judgement.</param>
/// <param name="Verdict">Whether it reached the target.</param>
/// <param name="Sentence">Why.</param>
internal sealed record TargetPart(SeriesProgress Progress, TargetVerdict Verdict, string Sentence)
{
    public static TargetPart Of(SeriesProgress part, TargetFacts target, int year) =>
        target.Kind == TargetKind.Yearly && part.Latest?.Time.Year != year
            ? new TargetPart(part with { Colour = ProgressColour.None, Because = NoColourReason.NoNewerValue }, TargetVerdict.CannotTell, string.Format(ReportTexts.AuditNoValueOfYear, year))
            : new TargetPart(part, VerdictOf(part), part.Sentence);

    // Without a baseline there is no colour, but a figure that misses what was to be reached still misses it.
    private static TargetVerdict VerdictOf(SeriesProgress part) => part switch
    {
        { IsMet: true } => TargetVerdict.Reached,
        { Colour: not ProgressColour.None } => TargetVerdict.NotReached,
        { Because: NoColourReason.NoBaseline, Target.Kind: TargetKind.Value or TargetKind.Range or TargetKind.Yearly or TargetKind.Rank or TargetKind.Relative } => TargetVerdict.NotReached,
        _ => TargetVerdict.CannotTell,
    };
}

/// <summary>How verdicts look.</summary>
internal static class TargetVerdicts
{
    public static IReadOnlyList<TargetVerdict> Listed { get; } = [TargetVerdict.NotReached, TargetVerdict.CannotTell, TargetVerdict.Reached];

    public static ReportMark ToReport(this TargetVerdict verdict) => (verdict switch
    {
        TargetVerdict.Reached => new Mark(MarkShape.FullCircle, MarkTone.Positive, ReportTexts.AuditReached),
        TargetVerdict.NotReached => new Mark(MarkShape.Cross, MarkTone.Negative, ReportTexts.AuditNotReached),
        _ => new Mark(MarkShape.EmptyCircle, MarkTone.Missing, ReportTexts.AuditCannotTell),
    }).ToReport();
}
