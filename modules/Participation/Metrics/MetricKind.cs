namespace Hyte.Participation.Metrics;

/// <summary>Where the figure of a metric comes from.</summary>
internal enum MetricKind
{
    /// <summary>A register counts it; nobody types it.</summary>
    Counted,

    /// <summary>A score from outside, such as TEAviisari (0–100), entered with its year and source.</summary>
    Score,

    /// <summary>What residents tell in a survey.</summary>
    Experience,

    /// <summary>Something comes into being on a day.</summary>
    Milestone,

    /// <summary>A change that no figure tells: the follow-up of the action does.</summary>
    Described,
}
