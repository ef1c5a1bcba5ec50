using Hyte.Storage;

namespace Hyte.Impact.Hearings;

/// <summary>Somebody was heard on a case, and what came of it.</summary>
internal sealed class Hearing : Record
{
    public const int LongestWho = 300;
    public const int LongestText = 4000;

    private Hearing()
    {
    }

    public Hearing(int caseId, HearingContent content)
    {
        CaseId = caseId;
        Write(content);
    }

    public int CaseId { get; private set; }

    /// <summary>Who was heard, as a reader understands it; no names of residents.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The population group in the guide; null when no group stands out.</summary>
    public string? Group { get; private set; }

    /// <summary>It was a statement of an advisory body, written down by hand.</summary>
    public bool IsStatement { get; private set; }

    public DateOnly HeardOn { get; private set; }

    public string Said { get; private set; } = "";

    /// <summary>How it was taken into account, or why not; null while nobody has told, and then the assessment cannot be finished.</summary>
    public string? HowUsed { get; private set; }

    public void Write(HearingContent content)
    {
        Who = content.Who;
        Group = content.Group;
        IsStatement = content.IsStatement;
        HeardOn = content.HeardOn;
        Said = content.Said;
        HowUsed = content.HowUsed;
    }
}

/// <summary>What a hearing says, checked.</summary>
internal sealed record HearingContent(string Who, string? Group, bool IsStatement, DateOnly HeardOn, string Said, string? HowUsed);
