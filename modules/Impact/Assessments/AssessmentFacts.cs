using Hyte.Impact.Guides;
using Hyte.Impact.Screenings;

namespace Hyte.Impact.Assessments;

/// <summary>What decides whether an assessment may go on, counted from the database.</summary>
internal sealed record AssessmentFacts
{
    /// <summary>The latest screening's decision; null when the case has not been screened.</summary>
    public ScreeningDecision? Screened { get; init; }

    /// <summary>The latest screening says why the case is not assessed.</summary>
    public bool HasReasonNotTo { get; init; }

    /// <summary>Somebody has signed for not assessing.</summary>
    public bool HasSigner { get; init; }

    /// <summary>Going on as now is among the alternatives.</summary>
    public bool HasZero { get; init; }

    /// <summary>Alternatives, going on as now among them.</summary>
    public int Alternatives { get; init; }

    /// <summary>The presenter has approved the reason for having one alternative only.</summary>
    public bool SingleIsApproved { get; init; }

    /// <summary>Names of the perspectives that have neither an effect nor a word on why there is none.</summary>
    public IReadOnlyList<string> SilentPerspectives { get; init; } = [];

    public int Effects { get; init; }

    /// <summary>Effects × alternatives without a direction and size.</summary>
    public int EmptyCells { get; init; }

    /// <summary>Of the rest those without a justification or, where an effect is expected, a likelihood.</summary>
    public int UnjustifiedCells { get; init; }

    /// <summary>Somebody has been heard or asked, or it is told why nobody is.</summary>
    public bool HeardOrExplained { get; init; }

    /// <summary>Hearings without a word on how they were taken into account.</summary>
    public int UnusedHearings { get; init; }

    /// <summary>Statements that have been asked and are not answered.</summary>
    public int OpenStatements { get; init; }

    /// <summary>What the templates that are used ask to be done: whom to hear and what to tell.</summary>
    public IReadOnlyList<TemplateStep> Steps { get; init; } = [];

    public bool HasSummary { get; init; }

    /// <summary>An alternative is proposed, with a reason.</summary>
    public bool HasProposal { get; init; }

    /// <summary>The day of the check and what is checked have been chosen.</summary>
    public bool HasFollowUp { get; init; }

    /// <summary>The body's decision is recorded.</summary>
    public bool HasDecision { get; init; }

    /// <summary>Predictions of the chosen alternative that nobody has checked.</summary>
    public int UncheckedPredictions { get; init; }
}
