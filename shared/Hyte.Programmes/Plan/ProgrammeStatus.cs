namespace Hyte.Programmes.Plan;

/// <summary>Where a programme stands.</summary>
public enum ProgrammeStatus
{
    /// <summary>Being prepared (valmistelussa): no follow-up yet.</summary>
    Draft,

    /// <summary>In force (voimassa).</summary>
    Active,

    /// <summary>Ended (päättynyt): readable, never changed.</summary>
    Closed,
}
