using System.Text.Json;
using Hyte.Storage;

namespace Hyte.Impact.Alternatives;

/// <summary>One way to decide a case (vaihtoehto). Going on as now is always one, is made with the assessment and cannot be removed.</summary>
internal sealed class Alternative : Record
{
    public const int LongestName = 200;
    public const int LongestDescription = 4000;

    private Alternative()
    {
    }

    public Alternative(int caseId, int number, string name)
    {
        CaseId = caseId;
        Number = number;
        Name = name;
    }

    public int CaseId { get; private set; }

    /// <summary>0 is going on as now; the others from 1 in the order in which they were added.</summary>
    public int Number { get; private set; }

    public bool IsZero => Number == 0;

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>Who proposed it, as typed: an office, a party, residents.</summary>
    public string? ProposedBy { get; private set; }

    /// <summary>Costs by year as JSON; a year that is not there is not known, which is not zero.</summary>
    public string? CostsJson { get; private set; }

    /// <summary>Euros a year; below zero is a saving.</summary>
    public IReadOnlyDictionary<int, long> Costs => CostsJson is null ? new Dictionary<int, long>() : JsonSerializer.Deserialize<Dictionary<int, long>>(CostsJson) ?? [];

    public void Write(string name, string? description, string? proposedBy, IReadOnlyDictionary<int, long> costs)
    {
        Name = name;
        Description = description;
        ProposedBy = proposedBy;
        CostsJson = costs.Count == 0 ? null : JsonSerializer.Serialize(costs.OrderBy(c => c.Key).ToDictionary());
    }
}
