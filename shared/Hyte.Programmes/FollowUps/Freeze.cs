namespace Hyte.Programmes.FollowUps;

/// <summary>What the closing of a period made of a follow-up.</summary>
public enum Freeze
{
    /// <summary>The period is open, or the measure was not followed up when it closed.</summary>
    None,

    /// <summary>It was ready: counts as reported.</summary>
    Reported,

    /// <summary>It was not ready: counts as not updated, whatever the draft says.</summary>
    NotUpdated,
}
