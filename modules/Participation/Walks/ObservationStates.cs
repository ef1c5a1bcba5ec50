using Hyte.Web;

namespace Hyte.Participation.Walks;

/// <summary>The states by their codes and words.</summary>
internal static class ObservationStates
{
    public static IReadOnlyList<(ObservationState State, string Code, string Name)> All =>
    [
        (ObservationState.New, "new", WalkTexts.StateNew),
        (ObservationState.Routed, "routed", WalkTexts.StateRouted),
        (ObservationState.InProgress, "in-progress", WalkTexts.StateInProgress),
        (ObservationState.Done, "done", WalkTexts.StateDone),
        (ObservationState.NotDone, "not-done", WalkTexts.StateNotDone),
    ];

    /// <summary>Asks for the observations that nobody has answered; no state of one observation.</summary>
    public const string Unanswered = "unanswered";

    public static string NameOf(ObservationState state) => All.First(s => s.State == state).Name;

    public static string CodeOf(ObservationState state) => All.First(s => s.State == state).Code;

    public static ObservationState? Find(string? code) => All.Where(s => s.Code == code).Select(s => (ObservationState?)s.State).FirstOrDefault();

    /// <summary>The state as it is drawn.</summary>
    public static Mark MarkOf(ObservationState state) => state switch
    {
        ObservationState.New => new Mark(MarkShape.EmptyCircle, MarkTone.Attention, NameOf(state)),
        ObservationState.Routed => new Mark(MarkShape.QuarterCircle, MarkTone.Progress, NameOf(state)),
        ObservationState.InProgress => new Mark(MarkShape.HalfCircle, MarkTone.Progress, NameOf(state)),
        ObservationState.Done => new Mark(MarkShape.FullCircle, MarkTone.Positive, NameOf(state)),
        _ => new Mark(MarkShape.Cross, MarkTone.Neutral, NameOf(state)),
    };
}
