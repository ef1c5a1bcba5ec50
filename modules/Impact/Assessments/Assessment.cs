using Hyte.Storage;

namespace Hyte.Impact.Assessments;

/// <summary>The assessment of one case: where it stands, and what its preparers conclude. The case itself is the register's; this is made with it.</summary>
internal sealed class Assessment : Record
{
    public const int LongestText = 8000;
    public const int LongestReason = 4000;

    private Assessment()
    {
    }

    public Assessment(int caseId) => CaseId = caseId;

    public int CaseId { get; private set; }

    public Stage Stage { get; private set; }

    /// <summary>The guide that it is made on; null before it has been screened.</summary>
    public int? GuideNumber { get; private set; }

    /// <summary>Why there is nothing to compare the proposal with but going on as now; null when there are alternatives.</summary>
    public string? SingleReason { get; private set; }

    /// <summary>The presenter who has approved <see cref="SingleReason"/>; null until then. Changing the reason takes the approval away.</summary>
    public string? SingleApprovedByName { get; private set; }

    /// <summary>Why nobody is heard; null when somebody is, or nobody has told.</summary>
    public string? NobodyHeardReason { get; private set; }

    /// <summary>What the comparison shows, in words.</summary>
    public string? Summary { get; private set; }

    /// <summary>The alternative that is proposed.</summary>
    public int? ProposedAlternativeId { get; private set; }

    public string? ProposalReason { get; private set; }

    /// <summary>The day when the preparation of the decision was ready, as its preparer tells; null when it is not.</summary>
    public DateOnly? PreparedOn { get; private set; }

    /// <summary>The day when the assessment was finished the last time; null when it is not.</summary>
    public DateOnly? FinishedOn { get; private set; }

    public void Screened(int guideNumber) => GuideNumber = guideNumber;

    public void Explain(string? reason)
    {
        if (SingleReason != reason) SingleApprovedByName = null;
        SingleReason = reason;
    }

    public void ApproveSingle(string byName) => SingleApprovedByName = byName;

    public void ExplainNobodyHeard(string? reason) => NobodyHeardReason = reason;

    public void Conclude(string? summary, int? alternativeId, string? reason, DateOnly? preparedOn) =>
        (Summary, ProposedAlternativeId, ProposalReason, PreparedOn) = (summary, alternativeId, reason, preparedOn);

    public void MoveTo(Stage stage, DateOnly today)
    {
        if (stage == Stage.Finished) FinishedOn = today;
        else if (stage < Stage.Finished) FinishedOn = null;
        Stage = stage;
    }
}
