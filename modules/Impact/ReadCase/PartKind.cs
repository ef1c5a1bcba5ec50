using Hyte.Impact.Alternatives;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;

namespace Hyte.Impact.ReadCase;

/// <summary>How the changes of one kind of part are told. The name of the part comes into the place of {0}; who did it stands before.</summary>
/// <param name="Added">Its making.</param>
/// <param name="Changed">Its change.</param>
/// <param name="Removed">Its removal.</param>
/// <param name="Fields">The properties that are told, with the labels of the forms; anything else stays untold.</param>
internal sealed record PartKind(string Added, string Changed, string Removed, params (string Property, string Label)[] Fields)
{
    /// <summary>By the name of the part's class, in the order of the work. The assessment itself is told by its moves.</summary>
    public static IReadOnlyDictionary<string, PartKind> All { get; } = new Dictionary<string, PartKind>(StringComparer.Ordinal)
    {
        [nameof(Screening)] = new(
            HistoryTexts.ScreeningAdded, HistoryTexts.ScreeningChanged, HistoryTexts.ScreeningRemoved,
            (nameof(Screening.Reason), ScreeningTexts.FieldReason), (nameof(Screening.SignedByName), ScreeningTexts.FieldSigner)),
        [nameof(Alternative)] = new(
            HistoryTexts.AlternativeAdded, HistoryTexts.AlternativeChanged, HistoryTexts.AlternativeRemoved,
            (nameof(Alternative.Name), AlternativeTexts.FieldName), (nameof(Alternative.Description), AlternativeTexts.FieldDescription),
            (nameof(Alternative.ProposedBy), AlternativeTexts.FieldProposedBy), (nameof(Alternative.CostsJson), HistoryTexts.Costs)),
        [nameof(Effect)] = new(
            HistoryTexts.EffectAdded, HistoryTexts.EffectChanged, HistoryTexts.EffectRemoved,
            (nameof(Effect.Text), EffectTexts.FieldText), (nameof(Effect.Dimension), EffectTexts.FieldPerspective), (nameof(Effect.Group), EffectTexts.FieldGroup),
            (nameof(Effect.Area), EffectTexts.FieldArea), (nameof(Effect.Horizon), EffectTexts.FieldHorizon)),
        [nameof(EffectCell)] = new(
            HistoryTexts.CellAdded, HistoryTexts.CellChanged, HistoryTexts.CellRemoved,
            (nameof(EffectCell.Value), EffectTexts.FieldValue), (nameof(EffectCell.Likelihood), EffectTexts.FieldLikelihood), (nameof(EffectCell.Justification), EffectTexts.FieldJustification)),
        [nameof(Evidence)] = new(HistoryTexts.EvidenceAdded, HistoryTexts.EvidenceChanged, HistoryTexts.EvidenceRemoved, (nameof(Evidence.Text), HistoryTexts.Source)),
        [nameof(SilentPerspective)] = new(
            HistoryTexts.SilentAdded, HistoryTexts.SilentChanged, HistoryTexts.SilentRemoved, (nameof(SilentPerspective.Reason), EffectTexts.SilentField)),
        [nameof(Hearing)] = new(
            HistoryTexts.HearingAdded, HistoryTexts.HearingChanged, HistoryTexts.HearingRemoved,
            (nameof(Hearing.Who), HearingTexts.FieldWho), (nameof(Hearing.Group), HearingTexts.FieldGroup), (nameof(Hearing.IsStatement), HearingTexts.FieldKind),
            (nameof(Hearing.HeardOn), HearingTexts.FieldDay), (nameof(Hearing.Said), HearingTexts.FieldSaid), (nameof(Hearing.HowUsed), HearingTexts.FieldUsed)),
        [nameof(Mitigation)] = new(
            HistoryTexts.MitigationAdded, HistoryTexts.MitigationChanged, HistoryTexts.MitigationRemoved,
            (nameof(Mitigation.Text), MitigationTexts.FieldText), (nameof(Mitigation.EffectId), MitigationTexts.FieldEffect), (nameof(Mitigation.OwnerTitleCode), MitigationTexts.FieldOwner),
            (nameof(Mitigation.Due), MitigationTexts.FieldDue), (nameof(Mitigation.DoneOn), MitigationTexts.FieldDoneOn), (nameof(Mitigation.Outcome), MitigationTexts.FieldOutcome)),
        [nameof(CaseLink)] = new(HistoryTexts.LinkAdded, HistoryTexts.LinkChanged, HistoryTexts.LinkRemoved),
        [nameof(MeasureFit)] = new(
            HistoryTexts.FitAdded, HistoryTexts.FitChanged, HistoryTexts.FitRemoved, (nameof(MeasureFit.Fit), LinkTexts.FitField), (nameof(MeasureFit.Reason), LinkTexts.FitReason)),
        [nameof(FollowUpPlan)] = new(
            HistoryTexts.PlanAdded, HistoryTexts.PlanChanged, HistoryTexts.PlanRemoved, (nameof(FollowUpPlan.Due), FollowUpTexts.FieldDue), (nameof(FollowUpPlan.Note), FollowUpTexts.FieldNote)),
        [nameof(FollowUpFigure)] = new(HistoryTexts.FigureAdded, HistoryTexts.FigureChanged, HistoryTexts.FigureRemoved),
        [nameof(AttachedVersion)] = new(HistoryTexts.VersionAdded, HistoryTexts.VersionChanged, HistoryTexts.VersionRemoved),
        [nameof(CaseDecision)] = new(
            HistoryTexts.DecisionAdded, HistoryTexts.DecisionChanged, HistoryTexts.DecisionRemoved,
            (nameof(CaseDecision.BodyCode), DecisionTexts.FieldBody), (nameof(CaseDecision.DecidedOn), DecisionTexts.FieldDay), (nameof(CaseDecision.Section), DecisionTexts.FieldSection),
            (nameof(CaseDecision.AlternativeId), DecisionTexts.FieldAlternative), (nameof(CaseDecision.DeviationReason), DecisionTexts.FieldDeviation)),
        [nameof(Prediction)] = new(
            HistoryTexts.PredictionAdded, HistoryTexts.PredictionChanged, HistoryTexts.PredictionRemoved,
            (nameof(Prediction.Outcome), FollowUpTexts.FieldOutcome), (nameof(Prediction.Why), FollowUpTexts.FieldWhy)),
    };

    /// <summary>What the assessment itself says besides its stage.</summary>
    public static IReadOnlyList<(string Property, string Label)> OfAssessment { get; } =
    [
        (nameof(Assessments.Assessment.SingleReason), AlternativeTexts.SingleField),
        (nameof(Assessments.Assessment.SingleApprovedByName), HistoryTexts.SingleApprover),
        (nameof(Assessments.Assessment.NobodyHeardReason), HearingTexts.NobodyField),
        (nameof(Assessments.Assessment.Summary), ConclusionTexts.FieldSummary),
        (nameof(Assessments.Assessment.ProposedAlternativeId), ConclusionTexts.FieldProposal),
        (nameof(Assessments.Assessment.ProposalReason), ConclusionTexts.FieldReason),
        (nameof(Assessments.Assessment.PreparedOn), ConclusionTexts.FieldPrepared),
    ];
}
