namespace Hyte.Programmes.Periods;

/// <summary>Where a reporting period stands.</summary>
public enum PeriodState
{
    /// <summary>Takes follow-ups (avoinna).</summary>
    Open,

    /// <summary>Frozen (suljettu); may be reopened.</summary>
    Closed,

    /// <summary>Given to the body that decides (raportoitu); final.</summary>
    Reported,
}
