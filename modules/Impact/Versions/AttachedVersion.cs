using Hyte.Storage;

namespace Hyte.Impact.Versions;

/// <summary>An assessment as it was put before a body: whole, numbered, with a hash, and never changed.</summary>
internal sealed class AttachedVersion : Record
{
    private AttachedVersion()
    {
    }

    public AttachedVersion(int caseId, int number, string bodyCode, DateOnly meetingDate, string json, string hash)
    {
        CaseId = caseId;
        Number = number;
        BodyCode = bodyCode;
        MeetingDate = meetingDate;
        Json = json;
        Hash = hash;
    }

    public int CaseId { get; private set; }

    /// <summary>From 1 in a case.</summary>
    public int Number { get; private set; }

    /// <summary>The decision point that it was made for.</summary>
    public string BodyCode { get; private set; } = "";

    public DateOnly MeetingDate { get; private set; }

    /// <summary>Everything that the page, the Word file and the PDF are drawn from.</summary>
    [NotInHistory]
    public string Json { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Json"/> in hexadecimal.</summary>
    public string Hash { get; private set; } = "";
}
