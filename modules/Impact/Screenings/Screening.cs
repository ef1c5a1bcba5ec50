using System.Text.Json;
using Hyte.Storage;

namespace Hyte.Impact.Screenings;

/// <summary>One screening of a case: short questions, what they recommend, and what was decided. A case may be screened again; the latest counts, the earlier ones stay.</summary>
internal sealed class Screening : Record
{
    public const int LongestReason = 4000;

    private Screening()
    {
    }

    public Screening(int caseId, int guideNumber, ScreeningAnswers answers, ScreeningDecision decision, string? reason, Signer? signer, DateTime at)
    {
        CaseId = caseId;
        GuideNumber = guideNumber;
        AnswersJson = JsonSerializer.Serialize(answers.All);
        Decision = decision;
        Reason = reason;
        SignedByTitleCode = signer?.TitleCode;
        SignedByName = signer?.Name;
        At = at;
    }

    public int CaseId { get; private set; }

    /// <summary>The guide whose questions were asked.</summary>
    public int GuideNumber { get; private set; }

    [NotInHistory]
    public string AnswersJson { get; private set; } = "{}";

    public ScreeningDecision Decision { get; private set; }

    /// <summary>Why the case is not assessed, or why it is against the recommendation.</summary>
    public string? Reason { get; private set; }

    /// <summary>The title of the person who answers for not assessing.</summary>
    public string? SignedByTitleCode { get; private set; }

    public string? SignedByName { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    public ScreeningAnswers Answers => new(JsonSerializer.Deserialize<Dictionary<string, bool>>(AnswersJson) ?? []);
}

/// <summary>What came of a screening.</summary>
internal enum ScreeningDecision
{
    /// <summary>Arvioidaan.</summary>
    Assess,

    /// <summary>Ei arvioida.</summary>
    NotAssess,
}

/// <summary>Who answers for a decision: a title of the directory when it is known, and the name as written.</summary>
internal sealed record Signer(string? TitleCode, string Name);

/// <summary>Answers by the code of the question; what is not there was not answered.</summary>
internal sealed record ScreeningAnswers(IReadOnlyDictionary<string, bool> All)
{
    public bool? this[string question] => All.TryGetValue(question, out var yes) ? yes : null;
}
