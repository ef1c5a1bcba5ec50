namespace Hyte.Impact.Api;

/// <summary>An assessment as the interface gives it: the same facts as its form, under names of their own. Days are ISO 8601, what is not known is null and never 0.</summary>
internal sealed record AssessmentAnswer(
    CodedName Stage,
    string? Objective,
    string? Presenter,
    string? Participants,
    string? Unit,
    string? Restriction,
    bool IsExample,
    int? Guide,
    ScreeningAnswer? Screening,
    IReadOnlyList<AlternativeAnswer> Alternatives,
    string? SingleReason,
    string? SingleApprovedBy,
    IReadOnlyList<PerspectiveAnswer> Perspectives,
    IReadOnlyList<ComparisonAnswer> Comparison,
    IReadOnlyList<HearingAnswer> Hearings,
    string? NobodyHeardReason,
    IReadOnlyList<MitigationAnswer> Mitigations,
    ConclusionAnswer Conclusion,
    FollowUpAnswer? FollowUp,
    IReadOnlyList<LinkAnswer> Links);

/// <summary>The latest screening.</summary>
internal sealed record ScreeningAnswer(CodedName Decision, DateOnly DecidedOn, IReadOnlyList<string> Because, string? Reason, string? SignedBy);

/// <summary>An alternative; number 0 is going on as now. Costs are those years that are known.</summary>
internal sealed record AlternativeAnswer(int Id, int Number, string Name, string? Description, string? ProposedBy, bool IsProposed, IReadOnlyList<CostAnswer> Costs);

/// <summary>Euros of a year; below zero is a saving.</summary>
internal sealed record CostAnswer(int Year, long Euros);

/// <summary>A perspective with its effects, or why it has none.</summary>
internal sealed record PerspectiveAnswer(string Code, string Name, string? SilentReason, IReadOnlyList<EffectAnswer> Effects);

/// <summary>An effect with a cell for each alternative.</summary>
internal sealed record EffectAnswer(int Id, string Text, string Dimension, CodedName? Group, string? Area, CodedName Horizon, bool Differs, IReadOnlyList<CellAnswer> Cells);

/// <summary>What an alternative does to an effect. The value is one of the guide's scale and is never to be added up; null when nobody has said.</summary>
internal sealed record CellAnswer(int AlternativeId, int? Value, string? Word, string? Likelihood, string? Justification, IReadOnlyList<EvidenceAnswer> Evidence);

/// <summary>What a justification rests on; the key of the figure when it is one of the product's.</summary>
internal sealed record EvidenceAnswer(string Kind, string Text, string? Href, string? Figure);

/// <summary>A row of the comparison: how many effects of each direction and size an alternative has.</summary>
internal sealed record ComparisonAnswer(string Perspective, bool Differs, IReadOnlyList<CountsAnswer> Alternatives);

/// <summary>The counts of one alternative; unsaid are effects that nobody has assessed for it.</summary>
internal sealed record CountsAnswer(int AlternativeId, IReadOnlyList<CountAnswer> Counts, int Unsaid);

/// <summary>How many effects have a value of the scale.</summary>
internal sealed record CountAnswer(int Value, string Word, int Count);

/// <summary>Somebody who was heard, or a statement.</summary>
internal sealed record HearingAnswer(CodedName Kind, string Who, string? Group, DateOnly? On, string? Said, string? HowUsed, string? State, string? Href);

/// <summary>An action that makes a bad effect smaller; of the whole case when it is of no effect.</summary>
internal sealed record MitigationAnswer(int Id, int? EffectId, string Text, string Owner, DateOnly Due, DateOnly? DoneOn, string? Outcome);

/// <summary>What the comparison shows and what is proposed.</summary>
internal sealed record ConclusionAnswer(string? Summary, int? ProposedAlternativeId, string? Reason, DateOnly? PreparedOn, DateOnly? FinishedOn);

/// <summary>The check of the predictions.</summary>
internal sealed record FollowUpAnswer(DateOnly Due, string? Note, IReadOnlyList<FigureAnswer> Figures, IReadOnlyList<PredictionAnswer> Predictions);

/// <summary>A figure by which the predictions are checked, as it was when it was chosen.</summary>
internal sealed record FigureAnswer(string Key, string Name, string Then, string Source, string Href, DateOnly ChosenOn);

/// <summary>How one prediction held.</summary>
internal sealed record PredictionAnswer(int EffectId, CodedName Outcome, string Why, DateOnly CheckedOn);

/// <summary>A record of another module, by the name that it had.</summary>
internal sealed record LinkAnswer(CodedName Kind, string Module, string Reference, string Name, string? Place, string? FocusArea, string Href, IReadOnlyList<FitAnswer> Fits);

/// <summary>How an alternative fits a measure; nothing of those of which nobody has said.</summary>
internal sealed record FitAnswer(int AlternativeId, CodedName Fit, string Reason);
