using Hyte.Storage;

namespace Hyte.Impact.Versions;

/// <summary>What a body decided on a case, beside the version that was before it.</summary>
internal sealed class CaseDecision : Record
{
    public const int LongestReason = 4000;

    private CaseDecision()
    {
    }

    public CaseDecision(int caseId, int versionId, CaseDecisionContent content)
    {
        CaseId = caseId;
        VersionId = versionId;
        Write(content);
    }

    public int CaseId { get; private set; }

    /// <summary>The version that the body had; one decision a version.</summary>
    public int VersionId { get; private set; }

    public string BodyCode { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    /// <summary>The section of the minutes: the number alone.</summary>
    public int Section { get; private set; }

    /// <summary>The alternative that was chosen; null when the body chose none of them, and then <see cref="DeviationReason"/> tells what.</summary>
    public int? AlternativeId { get; private set; }

    /// <summary>Why the decision is another than what was proposed.</summary>
    public string? DeviationReason { get; private set; }

    public void Write(CaseDecisionContent content) =>
        (BodyCode, DecidedOn, Section, AlternativeId, DeviationReason) = (content.BodyCode, content.DecidedOn, content.Section, content.AlternativeId, content.DeviationReason);
}

/// <summary>What a decision says, checked.</summary>
internal sealed record CaseDecisionContent(string BodyCode, DateOnly DecidedOn, int Section, int? AlternativeId, string? DeviationReason);
