using Hyte.Impact.Assessments;
using Hyte.Impact.Links;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Sheets;

/// <summary>An assessment whole, in words: what the page, the matrix, the API, the files and the kept versions are all drawn from.</summary>
/// <remarks>Names are those of the moment when it was read; a kept version keeps them.</remarks>
internal sealed record CaseSheet
{
    public required int CaseId { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public string? Objective { get; init; }

    public required string BodyCode { get; init; }

    public required string Body { get; init; }

    public required DateOnly MeetingDate { get; init; }

    public required string Preparer { get; init; }

    public string? Presenter { get; init; }

    public string? Participants { get; init; }

    public string? Unit { get; init; }

    public string? Restriction { get; init; }

    public bool IsExample { get; init; }

    public Stage Stage { get; init; }

    public int? GuideNumber { get; init; }

    public SheetScreening? Screening { get; init; }

    /// <summary>Going on as now first, then in the order in which they were added.</summary>
    public IReadOnlyList<SheetAlternative> Alternatives { get; init; } = [];

    public string? SingleReason { get; init; }

    public string? SingleApprovedBy { get; init; }

    /// <summary>All of the guide's, in its order, also those without effects.</summary>
    public IReadOnlyList<SheetPerspective> Perspectives { get; init; } = [];

    public IReadOnlyList<SheetHearing> Hearings { get; init; } = [];

    /// <summary>Why nobody is heard; null when nobody has told, or somebody is heard.</summary>
    public string? NobodyHeardReason { get; init; }

    public IReadOnlyList<SheetMitigation> Mitigations { get; init; } = [];

    public string? Summary { get; init; }

    public int? ProposedAlternativeId { get; init; }

    public string? ProposalReason { get; init; }

    public DateOnly? PreparedOn { get; init; }

    public DateOnly? FinishedOn { get; init; }

    public SheetFollowUp? FollowUp { get; init; }

    /// <summary>The figures by which it is looked whether the predictions held.</summary>
    public IReadOnlyList<SheetFigure> FollowUpFigures { get; init; } = [];

    public IReadOnlyList<SheetLink> Links { get; init; } = [];

    public IEnumerable<SheetEffect> Effects => Perspectives.SelectMany(p => p.Effects);

    public SheetAlternative? Proposed => Alternatives.FirstOrDefault(a => a.Id == ProposedAlternativeId);
}

/// <summary>The latest screening.</summary>
/// <param name="IsAssessed">Whether it was decided to assess.</param>
/// <param name="Because">What the answers gave as reasons to assess.</param>
/// <param name="Reason">The reason that was written.</param>
/// <param name="SignedBy">Who answers for not assessing.</param>
/// <param name="On">The day in the city.</param>
internal sealed record SheetScreening(bool IsAssessed, IReadOnlyList<string> Because, string? Reason, string? SignedBy, DateOnly On);

/// <summary>An alternative.</summary>
/// <param name="Id">Key of the record.</param>
/// <param name="Number">0 is going on as now.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="Costs">Euros a year; a year that is not there is not known.</param>
internal sealed record SheetAlternative(int Id, int Number, string Name, string? Description, string? ProposedBy, IReadOnlyDictionary<int, long> Costs)
{
    /// <summary>How it is called in a heading: <c>0 Jatketaan nykyisellään</c>.</summary>
    public string Label => $"{Number} {Name}";
}

/// <summary>A perspective with its effects, or the word on why there are none.</summary>
internal sealed record SheetPerspective(string Code, string Name, string? SilentReason, IReadOnlyList<SheetEffect> Effects);

/// <summary>An effect with what each alternative does to it.</summary>
/// <remarks>There is one cell for each alternative, in their order; what nobody has said has no value.</remarks>
internal sealed record SheetEffect(int Id, string Perspective, string Dimension, string? GroupCode, string? Group, string? Area, string HorizonCode, string Horizon, string Text, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The alternatives are not alike for this effect, as far as they have been said.</summary>
    public bool Differs => Cells.Select(c => c.Value).OfType<int>().Distinct().Count() > 1;
}

/// <summary>What an alternative does to an effect.</summary>
/// <param name="AlternativeId">The alternative.</param>
/// <param name="Value">A value of the guide's scale; null when nobody has said.</param>
/// <param name="Word">The value in words; null as it.</param>
/// <param name="Likelihood">In words; null when no effect is expected or nobody has said.</param>
/// <param name="Justification">Why.</param>
/// <param name="Evidence">What it rests on.</param>
internal sealed record SheetCell(int AlternativeId, int? Value, string? Word, string? Likelihood, string? Justification, IReadOnlyList<SheetEvidence> Evidence);

/// <summary>What a justification rests on.</summary>
/// <param name="Kind">In words.</param>
/// <param name="Text">What it says, as it stood when it was chosen.</param>
/// <param name="Href">Where it can be read.</param>
/// <param name="Id">Key of the record.</param>
/// <param name="Figure">Key of the figure; null when it is none of the product's.</param>
internal sealed record SheetEvidence(string Kind, string Text, string? Href, int Id = 0, string? Figure = null);

/// <summary>Somebody who was heard, or a statement.</summary>
/// <remarks>A statement that another module keeps has no key here, but a state in words: where it stands.</remarks>
internal sealed record SheetHearing(string Who, string? Group, bool IsStatement, DateOnly? On, string? Said, string? HowUsed, string? Href, int? Id = null, string? State = null);

/// <summary>An action that makes a bad effect smaller.</summary>
internal sealed record SheetMitigation(int Id, int? EffectId, string Text, string Owner, DateOnly Due, DateOnly? DoneOn, string? Outcome);

/// <summary>The check of the predictions.</summary>
internal sealed record SheetFollowUp(DateOnly Due, string? Note, IReadOnlyList<SheetPrediction> Predictions);

/// <summary>How one prediction held.</summary>
internal sealed record SheetPrediction(int EffectId, string Outcome, string Why, DateOnly On);

/// <summary>A figure to look at when the predictions are checked.</summary>
/// <param name="Id">Key of the record.</param>
/// <param name="Figure">Its key in the catalogue of figures.</param>
/// <param name="Name">What it is.</param>
/// <param name="Then">What it was when it was chosen, with its year.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Href">Its page.</param>
/// <param name="ChosenOn">When it was chosen.</param>
internal sealed record SheetFigure(int Id, string Figure, string Name, string Then, string Source, string Href, DateOnly ChosenOn);

/// <summary>A record of another module.</summary>
/// <param name="Kind">Name of a <see cref="RecordKind"/>.</param>
/// <param name="Module">The other module's id.</param>
/// <param name="Reference">The record there.</param>
/// <param name="Name">Its name when the link was made.</param>
/// <param name="Href">Its page.</param>
internal sealed record SheetLink(string Kind, string Module, string Reference, string Name, string Href)
{
    /// <summary>Key of the link.</summary>
    public int Id { get; init; }

    /// <summary>The programme or register that it belongs to.</summary>
    public string Place { get; init; } = "";

    /// <summary>The focus area of a measure.</summary>
    public string? FocusArea { get; init; }

    /// <summary>How alternatives fit it, as far as it has been told.</summary>
    public IReadOnlyList<SheetFit> Fits { get; init; } = [];

    public RecordKey Key => new(Module, Enum.Parse<RecordKind>(Kind), Reference);

    public bool IsMeasure => Kind == nameof(RecordKind.Measure);
}

/// <summary>How an alternative fits a measure.</summary>
/// <param name="AlternativeId">The alternative.</param>
/// <param name="Fit">How.</param>
/// <param name="Reason">Why.</param>
internal sealed record SheetFit(int AlternativeId, Fit Fit, string Reason);
