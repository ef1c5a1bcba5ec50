namespace Hyte.Participation.Budgeting.Deciding;

/// <summary>A decision as a person types it.</summary>
internal sealed class DecisionDraft
{
    public string? BodyCode { get; set; }

    public string? Day { get; set; }

    public string? Section { get; set; }

    /// <summary>Keys of the chosen proposals.</summary>
    public List<int> Chosen { get; set; } = [];

    /// <summary>Euros by the proposal's key.</summary>
    public Dictionary<string, string?> Granted { get; set; } = [];

    public string? Reason { get; set; }
}
