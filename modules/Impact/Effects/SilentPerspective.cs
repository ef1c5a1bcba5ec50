using Hyte.Storage;

namespace Hyte.Impact.Effects;

/// <summary>Says that a decision has no effects from one perspective, and why: said, never left empty.</summary>
internal sealed class SilentPerspective : Record
{
    public const int LongestReason = 2000;

    private SilentPerspective()
    {
    }

    public SilentPerspective(int caseId, string perspective, string reason)
    {
        CaseId = caseId;
        Perspective = perspective;
        Reason = reason;
    }

    public int CaseId { get; private set; }

    public string Perspective { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public void Write(string reason) => Reason = reason;
}
