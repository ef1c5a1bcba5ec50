using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>A measure of a programme (toimenpide), or a group of them when it has measures below it.</summary>
/// <remarks>
/// The rule of what is followed up: a measure is reported on when it has no measures below it and is <see cref="MeasureState.Active"/>.
/// A group is never reported on itself, because its state is told by the measures in it.
/// </remarks>
public sealed partial class Measure : Record
{
    /// <summary>The most letters in a name.</summary>
    public const int LongestName = 500;

    /// <summary>The most letters in a description, a metric, a remark or the raw text of a cell.</summary>
    public const int LongestText = 4000;

    /// <summary>How many levels of measures a focus area may have.</summary>
    public const int DeepestLevel = 4;

    private readonly List<Measure> _children = [];
    private readonly List<MeasureParty> _parties = [];
    private readonly List<MeasureRole> _roles = [];
    private readonly List<MeasureLink> _links = [];
    private readonly List<Milestone> _milestones = [];

    private Measure()
    {
    }

    /// <summary>Adds a measure to a programme.</summary>
    /// <param name="focusArea">The focus area, of the programme that the measure belongs to.</param>
    /// <param name="number">Dotted number, unique in the programme: <c>3.2</c>.</param>
    /// <param name="decidedName">The name as decided. It never changes.</param>
    /// <param name="order">Place in the programme's list, from 1: a group comes just before its own measures.</param>
    /// <param name="parent">The group, or null. Groups may stand in groups, <see cref="DeepestLevel"/> levels in all.</param>
    /// <exception cref="RuleBrokenException"><c>measure.number</c>, <c>measure.name</c>, <c>text.too-long</c>, <c>measure.other-focus-area</c> or <c>measure.too-deep</c>.</exception>
    public Measure(FocusArea focusArea, string number, string decidedName, int order, Measure? parent = null)
    {
        ArgumentNullException.ThrowIfNull(focusArea);
        if (string.IsNullOrWhiteSpace(number)) throw new RuleBrokenException("measure.number", Texts.MeasureNumberMissing);
        if (string.IsNullOrWhiteSpace(decidedName)) throw new RuleBrokenException("measure.name", Texts.MeasureNameMissing);
        Programme = focusArea.Programme;
        FocusArea = focusArea;
        Number = number.Trim();
        DecidedName = decidedName.Trim().Within(LongestName)!;
        Order = order;
        IsFollowedUp = true;
        Under(parent, focusArea);
        Fold();
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Key of the programme.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>The focus area.</summary>
    public FocusArea FocusArea { get; private set; } = null!;

    /// <summary>Key of the focus area.</summary>
    public int FocusAreaId { get; private set; }

    /// <summary>The group that the measure belongs to, or null.</summary>
    public Measure? Parent { get; private set; }

    /// <summary>Key of the group, or null.</summary>
    public int? ParentId { get; private set; }

    /// <summary>Dotted number, unique in the programme: <c>3.2</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Place in the whole programme's list, from 1: sorting by it gives the order of the city's paper.</summary>
    /// <remarks>Not in the history: moving one measure shifts the rest, which is no news about them.</remarks>
    [NotInHistory]
    public int Order { get; private set; }

    /// <summary>The name as decided. Locked: a name in use goes to <see cref="WorkingName"/>.</summary>
    public string DecidedName { get; private set; } = "";

    /// <summary>The name that people use, when it differs from the decided one.</summary>
    public string? WorkingName { get; private set; }

    /// <summary>The name to show: the working name, or the decided one.</summary>
    public string Name => WorkingName ?? DecidedName;

    /// <summary>What is done, in the plan's words.</summary>
    public string? Description { get; private set; }

    /// <summary>How the plan says that success is measured (mittari), as text.</summary>
    public string? Metric { get; private set; }

    /// <summary>Remarks (Huom.) of the city's own table.</summary>
    public string? Note { get; private set; }

    /// <summary>The parties exactly as the paper names them.</summary>
    public string? PartiesRaw { get; private set; }

    /// <summary>The titles exactly as the paper names them.</summary>
    public string? RolesRaw { get; private set; }

    /// <summary>Whether the measure is still carried out as decided.</summary>
    public MeasureState State { get; private set; }

    /// <summary>Why the measure is not in force; null for an active one.</summary>
    public string? StateReason { get; private set; }

    /// <summary>Key of the measure that took the place of this one, or that this one became a part of.</summary>
    public int? SuccessorId { get; private set; }

    /// <summary>The measure that took the place of this one, or that this one became a part of.</summary>
    public Measure? Successor { get; private set; }

    /// <summary>True when the measure is reported on: it has no measures below it and is active.</summary>
    public bool IsFollowedUp { get; private set; }

    /// <summary>Names, description, parties, titles and remarks, folded for search.</summary>
    [NotInHistory]
    public string SearchText { get; private set; } = "";

    /// <summary>Line in the programme's source.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The measures of the group; empty for a measure that is reported on.</summary>
    public IReadOnlyList<Measure> Children => _children;

    /// <summary>Who carries the measure out.</summary>
    public IReadOnlyList<MeasureParty> Parties => _parties;

    /// <summary>The titles that answer for the measure.</summary>
    public IReadOnlyList<MeasureRole> Roles => _roles;

    /// <summary>The same work in other modules.</summary>
    public IReadOnlyList<MeasureLink> Links => _links;

    /// <summary>Dated milestones.</summary>
    public IReadOnlyList<Milestone> Milestones => _milestones;
}
