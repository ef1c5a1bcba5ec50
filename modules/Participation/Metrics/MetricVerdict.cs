namespace Hyte.Participation.Metrics;

/// <summary>Whether what the plan promises came true in a year.</summary>
internal enum MetricVerdict
{
    /// <summary>At least as much as promised.</summary>
    Met,

    /// <summary>The year is over and it is less than promised.</summary>
    NotMet,

    /// <summary>Less than promised so far; the year goes on.</summary>
    NotYet,

    /// <summary>There is a figure, but the plan promises no number.</summary>
    NoPromise,

    /// <summary>There is no figure. That is not zero.</summary>
    NoData,
}
