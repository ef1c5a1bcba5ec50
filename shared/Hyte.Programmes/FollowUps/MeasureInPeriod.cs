namespace Hyte.Programmes.FollowUps;

/// <summary>What the summary needs to know of a measure in a period, or of several that are alike in it.</summary>
/// <param name="Status">The status of the follow-up.</param>
/// <param name="IsReady">The owner has marked it ready.</param>
/// <param name="Freeze">What the closing made of it.</param>
/// <param name="Count">How many measures are alike, zero or more.</param>
public readonly record struct MeasureInPeriod(FollowUpStatus Status, bool IsReady, Freeze Freeze, int Count = 1)
{
    /// <summary>Measures of which nothing is written.</summary>
    public static MeasureInPeriod Nothing(int count = 1) => new(FollowUpStatus.NotUpdated, IsReady: false, Freeze.None, count);

    /// <summary>Counts as reported.</summary>
    public bool IsReported => Status != FollowUpStatus.NotUpdated && (Freeze == Freeze.Reported || (Freeze == Freeze.None && IsReady));

    /// <summary>Something is written but not ready, and the period is open.</summary>
    public bool IsDraft => Status != FollowUpStatus.NotUpdated && Freeze == Freeze.None && !IsReady;
}
