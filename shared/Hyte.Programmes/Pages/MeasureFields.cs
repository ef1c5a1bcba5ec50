using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Pages;

/// <summary>The fields of the forms on a measure's page, as they are posted.</summary>
public sealed record MeasureFields
{
    /// <summary>The name in use; empty takes it away.</summary>
    public string? WorkingName { get; set; }

    /// <summary>Whether the measure is carried out as decided.</summary>
    public MeasureState State { get; set; }

    /// <summary>Why it is not.</summary>
    public string? StateReason { get; set; }

    /// <summary>The measure that takes its place.</summary>
    public int? SuccessorId { get; set; }

    /// <summary>What a new milestone is.</summary>
    public string? MilestoneTitle { get; set; }

    /// <summary>Its last day.</summary>
    public DateOnly? MilestoneDue { get; set; }
}
