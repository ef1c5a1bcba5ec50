using Hyte.Storage;

namespace Hyte.Impact.FollowUps;

/// <summary>When it is checked whether what was predicted came true, and by which figures.</summary>
internal sealed class FollowUpPlan : Record
{
    public const int LongestNote = 2000;

    private FollowUpPlan()
    {
    }

    public FollowUpPlan(int caseId, DateOnly due, string? note)
    {
        CaseId = caseId;
        Write(due, note);
    }

    public int CaseId { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>What is looked at besides the figures.</summary>
    public string? Note { get; private set; }

    public void Write(DateOnly due, string? note) => (Due, Note) = (due, note);
}
