using Hyte.Storage;

namespace Hyte.Impact.Mitigations;

/// <summary>What is done so that a bad effect is smaller or a good one surer (lieventävä toimi). It waits among its owner's tasks until it is done.</summary>
internal sealed class Mitigation : Record
{
    public const int LongestText = 1000;

    private Mitigation()
    {
    }

    public Mitigation(int caseId, MitigationContent content)
    {
        CaseId = caseId;
        Write(content);
    }

    public int CaseId { get; private set; }

    /// <summary>The effect that it is about; null for the whole.</summary>
    public int? EffectId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>A title of the directory: whoever holds it has the task.</summary>
    public string OwnerTitleCode { get; private set; } = "";

    public DateOnly Due { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>What was done.</summary>
    public string? Outcome { get; private set; }

    public void Write(MitigationContent content) =>
        (EffectId, Text, OwnerTitleCode, Due) = (content.EffectId, content.Text, content.OwnerTitleCode, content.Due);

    public void Finish(DateOnly on, string outcome) => (DoneOn, Outcome) = (on, outcome);

    public void Reopen() => (DoneOn, Outcome) = (null, null);
}

/// <summary>What an action says, checked.</summary>
internal sealed record MitigationContent(int? EffectId, string Text, string OwnerTitleCode, DateOnly Due);
