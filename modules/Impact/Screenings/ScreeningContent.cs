using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Modules.People;

namespace Hyte.Impact.Screenings;

/// <summary>A screening as a person fills it in: answers and texts that may be missing.</summary>
internal sealed class ScreeningDraft
{
    /// <summary><c>yes</c> or <c>no</c> by the code of the question.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    public ScreeningDecision? Decision { get; set; }

    public string? Reason { get; set; }

    public string? Signer { get; set; }
}

/// <summary>A screening that has been checked. There is no other way to one than <see cref="Read"/>.</summary>
internal sealed record ScreeningContent
{
    private ScreeningContent(int guideNumber, ScreeningAnswers answers, ScreeningDecision decision, string? reason, Signer? signer) =>
        (GuideNumber, Answers, Decision, Reason, Signer) = (guideNumber, answers, decision, reason, signer);

    public int GuideNumber { get; }

    public ScreeningAnswers Answers { get; }

    public ScreeningDecision Decision { get; }

    public string? Reason { get; }

    public Signer? Signer { get; }

    /// <summary>The answers that can be read; anything else is no answer.</summary>
    public static ScreeningAnswers AnswersOf(ScreeningDraft draft, GuideContent guide) => new(guide.Questions
        .Where(q => draft.Answers.GetValueOrDefault(q.Code) is "yes" or "no")
        .ToDictionary(q => q.Code, q => draft.Answers[q.Code] == "yes"));

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="draft">What was filled in.</param>
    /// <param name="guide">The guide that was asked by.</param>
    /// <param name="directory">Knows titles.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static ScreeningContent? Read(ScreeningDraft draft, Guide guide, DirectorySnapshot directory, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var asked = guide.Read();
        var answers = AnswersOf(draft, asked);
        var recommended = Recommendation.Of(asked, answers);
        foreach (var open in recommended.Open) typed.Refuse($"{nameof(draft.Answers)}[{open.Code}]", ScreeningTexts.AnswerOne);
        if (draft.Decision is null) typed.Refuse(nameof(draft.Decision), ScreeningTexts.DecisionMissing);

        var reason = typed.Optional(nameof(draft.Reason), draft.Reason, Screening.LongestReason);
        // Not assessing always wants a reason; assessing wants one only when nothing in the answers asks for it.
        if (reason is null && draft.Decision == ScreeningDecision.NotAssess) typed.Refuse(nameof(draft.Reason), ScreeningTexts.ReasonMissing);
        else if (reason is null && draft.Decision == ScreeningDecision.Assess && recommended.ShouldAssess == false) typed.Refuse(nameof(draft.Reason), ScreeningTexts.ReasonAgainst);

        var name = typed.Optional(nameof(draft.Signer), draft.Signer, DecisionCase.LongestPreparer);
        if (name is null && draft.Decision == ScreeningDecision.NotAssess) typed.Refuse(nameof(draft.Signer), ScreeningTexts.SignerMissing);
        if (typed.HasRefused) return null;
        var title = name is not null && directory.Resolve(name) is { Kind: DirectoryKind.Title } known ? known.Code : null;
        var signer = draft.Decision == ScreeningDecision.NotAssess && name is not null ? new Signer(title, name) : null;
        return new ScreeningContent(guide.Number, answers, draft.Decision!.Value, reason, signer);
    }
}
