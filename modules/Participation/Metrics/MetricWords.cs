using Hyte.Web;

namespace Hyte.Participation.Metrics;

/// <summary>What metrics say, in words and shapes.</summary>
internal static class MetricWords
{
    public static string Word(this MetricKind kind) => kind switch
    {
        MetricKind.Counted => MetricTexts.KindCounted,
        MetricKind.Score => MetricTexts.KindScore,
        MetricKind.Experience => MetricTexts.KindExperience,
        MetricKind.Milestone => MetricTexts.KindMilestone,
        _ => MetricTexts.KindDescribed,
    };

    public static Mark ToMark(this MetricVerdict verdict) => verdict switch
    {
        MetricVerdict.Met => new Mark(MarkShape.FullCircle, MarkTone.Positive, MetricTexts.VerdictMet),
        MetricVerdict.NotMet => new Mark(MarkShape.Cross, MarkTone.Negative, MetricTexts.VerdictNotMet),
        MetricVerdict.NotYet => new Mark(MarkShape.HalfCircle, MarkTone.Progress, MetricTexts.VerdictNotYet),
        MetricVerdict.NoPromise => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, MetricTexts.VerdictNoPromise),
        _ => new Mark(MarkShape.Dashed, MarkTone.Missing, MetricTexts.VerdictNoData),
    };

    /// <summary>The rule by which the metric is judged, as a sentence.</summary>
    public static string Rule(MetricLine line) => (line.Metric.Kind, line.Metric.AtLeast) switch
    {
        (MetricKind.Counted, { } least) => string.Format(MetricTexts.RuleCountedLeast, line.Register ?? MetricTexts.RegisterGone, FinnishFormat.Number(least)),
        (MetricKind.Counted, null) => string.Format(MetricTexts.RuleCounted, line.Register ?? MetricTexts.RegisterGone),
        (MetricKind.Score, { } least) => string.Format(MetricTexts.RuleScoreLeast, FinnishFormat.Number(least)),
        (MetricKind.Score, null) => MetricTexts.RuleScore,
        (MetricKind.Experience, { } least) => string.Format(MetricTexts.RuleExperienceLeast, FinnishFormat.Number(least)),
        (MetricKind.Experience, null) => line.Metric.SurveyId is null ? MetricTexts.RuleExperienceWaits : MetricTexts.RuleExperience,
        (MetricKind.Milestone, _) => MetricTexts.RuleMilestone,
        _ => MetricTexts.RuleDescribed,
    };

    /// <summary>What the metric says of a year, as it stands in a table.</summary>
    public static string Figure(MetricLine line, MetricYear year) => (line.Metric.Kind, year.Value) switch
    {
        (MetricKind.Milestone, _) => year.Verdict == MetricVerdict.Met && line.Metric.ReachedOn is { } day && day.Year == year.Year ? FinnishFormat.Date(day) : "",
        (MetricKind.Experience, not null) => year.Source ?? "",
        (_, { } value) => FinnishFormat.Number(value),
        _ => "",
    };

    /// <summary>Where the figure of a year comes from, with its day; for a count the register and the day on which it was counted.</summary>
    public static string Source(MetricLine line, MetricYear year, DateOnly countedOn) => line.Metric.Kind switch
    {
        MetricKind.Counted when line.Register is { } register => string.Format(MetricTexts.SourceRegister, register, FinnishFormat.Date(countedOn)),
        MetricKind.Counted => MetricTexts.RegisterGone,
        MetricKind.Score => year.Source ?? MetricTexts.SourceScoreNone,
        MetricKind.Experience => year.Items is [var survey] ? string.Format(MetricTexts.SourceSurvey, survey.Title, FinnishFormat.Date(survey.Day)) : MetricTexts.SourceSurveyNone,
        MetricKind.Milestone => year.Verdict == MetricVerdict.Met ? MetricTexts.SourceMilestone : MetricTexts.SourceMilestoneNone,
        _ => MetricTexts.SourceDescribed,
    };
}
