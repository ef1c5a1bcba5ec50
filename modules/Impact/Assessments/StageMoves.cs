using Hyte.Impact.Screenings;
using Hyte.Web;

namespace Hyte.Impact.Assessments;

/// <summary>Something that must be true before a move.</summary>
/// <param name="Text">In words.</param>
/// <param name="IsMet">Whether it is.</param>
/// <param name="Section">The part of the case where it is mended: <c>alternatives</c>; null when there is no such.</param>
internal sealed record Precondition(string Text, bool IsMet, string? Section = null);

/// <summary>A move that an assessment could make.</summary>
/// <param name="To">The stage it leads to.</param>
/// <param name="Verb">The words of the button.</param>
/// <param name="Permission">Who may.</param>
/// <param name="Preconditions">What it asks for, met or not.</param>
internal sealed record StageMove(Stage To, string Verb, string Permission, IReadOnlyList<Precondition> Preconditions)
{
    public bool IsPossible => Preconditions.All(p => p.IsMet);

    /// <summary>It goes back to a stage where the work can be changed.</summary>
    public bool IsBack { get; init; }
}

/// <summary>The moves of an assessment, with who may make each and what it asks for. There is no other way from a stage to another.</summary>
internal static class StageMoves
{
    public static IReadOnlyList<StageMove> Of(Stage stage, AssessmentFacts facts) => stage switch
    {
        Stage.Draft => [Forward(Stage.Screening, StageTexts.ToScreening, ImpactPermissions.CaseEdit)],
        Stage.Screening =>
        [
            Forward(Stage.Assessing, StageTexts.ToAssessing, ImpactPermissions.CaseEdit, new Precondition(StageTexts.NeedsScreening, facts.Screened == ScreeningDecision.Assess, "screening")),
            Forward(Stage.NotAssessed, StageTexts.ToNotAssessed, ImpactPermissions.CaseEdit,
                new Precondition(StageTexts.NeedsDecisionNotTo, facts.Screened == ScreeningDecision.NotAssess, "screening"),
                new Precondition(StageTexts.NeedsReasonNotTo, facts.HasReasonNotTo, "screening"),
                new Precondition(StageTexts.NeedsSigner, facts.HasSigner, "screening")),
        ],
        Stage.NotAssessed => [Back(Stage.Screening, StageTexts.BackToScreening, ImpactPermissions.CaseEdit)],
        Stage.Assessing =>
        [
            Forward(Stage.Consulting, StageTexts.ToConsulting, ImpactPermissions.CaseEdit, [.. Alternatives(facts)]),
            Forward(Stage.Finished, StageTexts.ToFinished, ImpactPermissions.CaseEdit, [.. Whole(facts)]),
            Back(Stage.Screening, StageTexts.BackToScreening, ImpactPermissions.CaseEdit),
        ],
        Stage.Consulting =>
        [
            Forward(Stage.Finished, StageTexts.ToFinished, ImpactPermissions.CaseEdit, [.. Whole(facts)]),
            Back(Stage.Assessing, StageTexts.BackToAssessing, ImpactPermissions.CaseEdit),
        ],
        Stage.Finished =>
        [
            Forward(Stage.Attached, StageTexts.ToAttached, ImpactPermissions.Present, [.. Whole(facts), new Precondition(StageTexts.NeedsFollowUp, facts.HasFollowUp, "follow-up")]),
            Back(Stage.Assessing, StageTexts.BackToAssessing, ImpactPermissions.CaseEdit),
        ],
        Stage.Attached =>
        [
            Forward(Stage.Following, StageTexts.ToFollowing, ImpactPermissions.Present, new Precondition(StageTexts.NeedsDecision, facts.HasDecision, "decision")),
            Back(Stage.Assessing, StageTexts.BackFromAttached, ImpactPermissions.Present),
        ],
        Stage.Following =>
        [
            Forward(Stage.Closed, StageTexts.ToClosed, ImpactPermissions.CaseEdit,
            [
                new Precondition(facts.UncheckedPredictions == 0 ? StageTexts.NeedsChecks : string.Format(StageTexts.NeedsChecksLeft, FinnishFormat.Count(facts.UncheckedPredictions, StageTexts.PredictionOne, StageTexts.PredictionMany)), facts.UncheckedPredictions == 0, "follow-up"),
                .. facts.Steps.Where(s => s.Telling is not null).Select(s => new Precondition(string.Format(StageTexts.NeedsTold, s.Telling), s.IsTold, "mitigations")),
            ]),
        ],
        _ => [],
    };

    /// <summary>Whether the assessment's own parts can be changed at the stage.</summary>
    public static bool IsOpen(Stage stage) => stage is Stage.Assessing or Stage.Consulting;

    private static IEnumerable<Precondition> Alternatives(AssessmentFacts facts) =>
    [
        new(StageTexts.NeedsZero, facts.HasZero, "alternatives"),
        new(StageTexts.NeedsAlternatives, facts.Alternatives >= 2 || facts.SingleIsApproved, "alternatives"),
    ];

    // What councillors must be able to trust in whatever is put before them.
    private static IEnumerable<Precondition> Whole(AssessmentFacts facts) =>
    [
        .. Alternatives(facts),
        new(facts.SilentPerspectives.Count == 0 ? StageTexts.NeedsPerspectives : string.Format(StageTexts.NeedsPerspectivesLeft, string.Join(", ", facts.SilentPerspectives)), facts.SilentPerspectives.Count == 0, "effects"),
        new(StageTexts.NeedsEffects, facts.Effects > 0, "effects"),
        new(Left(facts.EmptyCells, StageTexts.NeedsCells, StageTexts.NeedsCellsLeft), facts.EmptyCells == 0, "effects"),
        new(Left(facts.UnjustifiedCells, StageTexts.NeedsJustified, StageTexts.NeedsJustifiedLeft), facts.UnjustifiedCells == 0, "effects"),
        new(StageTexts.NeedsHeard, facts.HeardOrExplained, "hearings"),
        new(Left(facts.UnusedHearings, StageTexts.NeedsHearings, StageTexts.NeedsHearingsLeft), facts.UnusedHearings == 0, "hearings"),
        new(Left(facts.OpenStatements, StageTexts.NeedsStatements, StageTexts.NeedsStatementsLeft), facts.OpenStatements == 0, "hearings"),
        .. facts.Steps.Where(s => s.Hearing is not null).Select(s => new Precondition(string.Format(StageTexts.NeedsGroupHeard, s.Template, s.Hearing), s.IsHeard, "hearings")),
        .. facts.Steps.Where(s => s.Telling is not null).Select(s => new Precondition(string.Format(StageTexts.NeedsTelling, s.Telling), s.IsPlanned, "mitigations")),
        new(StageTexts.NeedsSummary, facts.HasSummary, "conclusion"),
        new(StageTexts.NeedsProposal, facts.HasProposal, "conclusion"),
    ];

    private static string Left(int count, string met, string left) => count == 0 ? met : string.Format(left, FinnishFormat.Count(count));

    private static StageMove Forward(Stage to, string verb, string permission, params Precondition[] needs) => new(to, verb, permission, needs);

    private static StageMove Back(Stage to, string verb, string permission) => new(to, verb, permission, []) { IsBack = true };
}
