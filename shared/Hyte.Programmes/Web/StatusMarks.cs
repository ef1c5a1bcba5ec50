using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>How the states of the engine look: the word, the shape and the meaning of the colour.</summary>
public static class StatusMarks
{
    private static readonly Dictionary<FollowUpStatus, Mark> Marks = new()
    {
        [FollowUpStatus.Unknown] = new(MarkShape.Question, MarkTone.Attention, PageTexts.StatusUnknown),
        [FollowUpStatus.NotStarted] = new(MarkShape.EmptyCircle, MarkTone.Neutral, PageTexts.StatusNotStarted),
        [FollowUpStatus.Planned] = new(MarkShape.QuarterCircle, MarkTone.Neutral, PageTexts.StatusPlanned),
        [FollowUpStatus.InPreparation] = new(MarkShape.QuarterCircle, MarkTone.Progress, PageTexts.StatusInPreparation),
        [FollowUpStatus.InProgress] = new(MarkShape.ThreeQuarterCircle, MarkTone.Progress, PageTexts.StatusInProgress),
        [FollowUpStatus.Partly] = new(MarkShape.HalfCircle, MarkTone.Progress, PageTexts.StatusPartly),
        [FollowUpStatus.Completed] = new(MarkShape.FullCircle, MarkTone.Positive, PageTexts.StatusCompleted),
        [FollowUpStatus.Continuous] = new(MarkShape.FullCircle, MarkTone.Progress, PageTexts.StatusContinuous),
        [FollowUpStatus.NotProceeding] = new(MarkShape.Cross, MarkTone.Negative, PageTexts.StatusNotProceeding),
        [FollowUpStatus.Interrupted] = new(MarkShape.Pause, MarkTone.Attention, PageTexts.StatusInterrupted),
        [FollowUpStatus.Postponed] = new(MarkShape.Forward, MarkTone.Neutral, PageTexts.StatusPostponed),
        [FollowUpStatus.NotUpdated] = new(MarkShape.Dashed, MarkTone.Missing, PageTexts.StatusNotUpdated),
    };

    private static readonly FollowUpStatus[] Chosen =
    [
        FollowUpStatus.Completed, FollowUpStatus.Continuous, FollowUpStatus.InProgress, FollowUpStatus.Partly, FollowUpStatus.InPreparation,
        FollowUpStatus.Planned, FollowUpStatus.NotStarted, FollowUpStatus.NotProceeding, FollowUpStatus.Interrupted, FollowUpStatus.Postponed,
    ];

    /// <summary>The statuses that a person may choose, in the order of the form: what is furthest comes first.</summary>
    internal static IReadOnlyList<Choice> Choices { get; } = [.. Chosen.Select(status => new Choice(StatusCodes.Of(status), status.ToMark().Word, status.ToMark()))];

    /// <summary>The statuses by which a list can be filtered, in the order of the form, the system's own last.</summary>
    internal static IReadOnlyList<FollowUpStatus> Filterable { get; } =
        [.. Chosen, FollowUpStatus.Unknown, FollowUpStatus.NotUpdated];

    /// <summary>The status as people see it.</summary>
    public static Mark ToMark(this FollowUpStatus status) => Marks[status];

    /// <summary>A summary as the parts of a share bar.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="list">Address of the list of those with the status; null draws no links.</param>
    public static IEnumerable<MarkCount> ToMarks(this StatusSummary summary, Func<FollowUpStatus, string>? list = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Filterable.Select(status => new MarkCount(status.ToMark(), summary.CountOf(status)) { Href = list?.Invoke(status) }).Where(part => part.Count > 0);
    }

    /// <summary>The state of a period in a word.</summary>
    internal static string Word(this PeriodState state) => state switch
    {
        PeriodState.Open => PageTexts.PeriodOpen,
        PeriodState.Closed => PageTexts.PeriodClosed,
        _ => PageTexts.PeriodReported,
    };

    /// <summary>The state of a programme in a word.</summary>
    internal static string Word(this ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.Draft => PageTexts.ProgrammeDraft,
        ProgrammeStatus.Active => PageTexts.ProgrammeActive,
        _ => PageTexts.ProgrammeClosed,
    };

    /// <summary>The state of a measure in a word.</summary>
    internal static string Word(this MeasureState state) => state switch
    {
        MeasureState.Active => PageTexts.MeasureActive,
        MeasureState.Replaced => PageTexts.MeasureReplaced,
        MeasureState.Merged => PageTexts.MeasureMerged,
        MeasureState.Postponed => PageTexts.MeasurePostponed,
        _ => PageTexts.MeasureDropped,
    };
}
