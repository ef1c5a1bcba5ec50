using Hyte.Programmes.Periods;

namespace Hyte.Programmes.FollowUps.Updating;

/// <summary>What a person writes of a measure in a period.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="Period">The period.</param>
/// <param name="Status">How the measure proceeds.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Reason">Why it does not proceed.</param>
/// <param name="InternalNote">A note among editors.</param>
/// <param name="ExpectedVersion">The version of the follow-up that the form was filled from; 0 when there was none.</param>
/// <param name="MarkReady">True also marks it ready.</param>
/// <param name="CopiedFrom">The earlier period that the person copied the text from. Kept only when the text is still the same.</param>
public sealed record UpdateFollowUpInput(
    int MeasureId,
    PeriodCode Period,
    FollowUpStatus Status,
    string? Text,
    string? Reason,
    string? InternalNote,
    int ExpectedVersion,
    bool MarkReady,
    PeriodCode? CopiedFrom = null);
