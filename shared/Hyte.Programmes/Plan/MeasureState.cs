namespace Hyte.Programmes.Plan;

/// <summary>Whether a measure of the plan is still carried out as decided.</summary>
public enum MeasureState
{
    /// <summary>In force (voimassa).</summary>
    Active,

    /// <summary>Another measure took its place (korvattu).</summary>
    Replaced,

    /// <summary>Became a part of another measure (yhdistetty).</summary>
    Merged,

    /// <summary>Moved to a later time (siirretty).</summary>
    Postponed,

    /// <summary>Given up (luovuttu).</summary>
    Dropped,
}
