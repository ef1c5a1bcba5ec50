namespace Hyte.Programmes.Importing.Plans;

/// <summary>What a plan says of a measure.</summary>
public enum PlanField
{
    /// <summary>The name in use. The decided one is never changed.</summary>
    Name,

    /// <summary>What is done.</summary>
    Description,

    /// <summary>How it is measured.</summary>
    Metric,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>Who answers and who takes part.</summary>
    Parties,

    /// <summary>Titles of those who answer.</summary>
    Roles,
}

/// <summary>In what a paper and the programme differ about a measure that is there already. It is taken only when a person has ticked it.</summary>
/// <param name="Field">What differs.</param>
/// <param name="Before">What the programme has; null when it has nothing.</param>
/// <param name="After">What the paper has.</param>
/// <param name="Stamp">The versions that were looked at, which the tick brings back: a measure that has been changed since is told, and left as it is.</param>
public sealed record PlanDifference(PlanField Field, string? Before, string After, string Stamp)
{
    /// <summary>A person has ticked it.</summary>
    public bool IsTaken { get; init; }

    /// <summary>What else a person should know, in Finnish; null when nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Why it cannot be taken, in Finnish; null when it can.</summary>
    public string? Barred { get; init; }

    /// <summary>Who has changed the measure since it was looked at, as a Finnish sentence; null when nobody has.</summary>
    public string? Conflict { get; init; }

    /// <summary>Names it in the form, after the key of the line.</summary>
    public string Key => Field.ToString();

    /// <summary>What people call what differs.</summary>
    public string Name => Field switch
    {
        PlanField.Name => ImportTexts.PlanNameOf,
        PlanField.Description => ImportTexts.RoleDescription,
        PlanField.Metric => ImportTexts.RoleMetric,
        PlanField.Note => ImportTexts.RoleNote,
        PlanField.Parties => ImportTexts.RoleParties,
        _ => ImportTexts.RoleRoles,
    };
}
