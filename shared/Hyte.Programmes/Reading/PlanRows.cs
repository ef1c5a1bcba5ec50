using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>A measure as lists show it.</summary>
/// <param name="Id">Key.</param>
/// <param name="ParentId">Key of the group, or null.</param>
/// <param name="FocusAreaId">Key of the focus area.</param>
/// <param name="Number">Dotted number.</param>
/// <param name="DecidedName">The name as decided.</param>
/// <param name="WorkingName">The name in use when it differs.</param>
/// <param name="Description">What is done.</param>
/// <param name="Metric">How the plan measures success.</param>
/// <param name="Note">Remarks (Huom.).</param>
/// <param name="State">Whether it is still carried out as decided.</param>
/// <param name="IsFollowedUp">Whether it is reported on.</param>
/// <param name="SearchText">Everything that a search looks at, folded.</param>
public sealed record MeasureRow(
    int Id,
    int? ParentId,
    int FocusAreaId,
    string Number,
    string DecidedName,
    string? WorkingName,
    string? Description,
    string? Metric,
    string? Note,
    MeasureState State,
    bool IsFollowedUp,
    string SearchText)
{
    /// <summary>The name to show.</summary>
    public string Name => WorkingName ?? DecidedName;
}

/// <summary>A party of a measure.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="Kind">Responsible or partner.</param>
/// <param name="EntryCode">Directory code, when known.</param>
/// <param name="RawText">The paper's own words.</param>
public sealed record PartyRow(int MeasureId, PartyKind Kind, string? EntryCode, string RawText);

/// <summary>A title that answers for a measure.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="TitleCode">Directory code, when known.</param>
/// <param name="RawText">The paper's own words.</param>
public sealed record RoleRow(int MeasureId, string? TitleCode, string RawText);

/// <summary>What was written of a measure in a period, without the internal note. A draft's words are here too: show it through <see cref="VisibleFollowUp"/>.</summary>
/// <param name="MeasureId">Key of the measure.</param>
/// <param name="PeriodId">Key of the period.</param>
/// <param name="Status">The status as written.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Reason">Why it does not proceed.</param>
/// <param name="IsReady">Marked ready.</param>
/// <param name="Freeze">What the closing made of it.</param>
/// <param name="CopiedFrom">The earlier period whose text stands here word for word.</param>
/// <param name="ByName">Who changed it last.</param>
/// <param name="At">When, in UTC.</param>
public sealed record FollowUpRow(
    int MeasureId,
    int PeriodId,
    FollowUpStatus Status,
    string? Text,
    string? Reason,
    bool IsReady,
    Freeze Freeze,
    PeriodCode? CopiedFrom,
    string ByName,
    DateTime At)
{
    /// <summary>How it counts in a summary.</summary>
    public MeasureInPeriod Counted => new(Status, IsReady, Freeze);

    internal static FollowUpRow Of(FollowUp f) =>
        new(f.MeasureId, f.PeriodId, f.Status, f.Text, f.Reason, f.IsReady, f.Freeze, f.CopiedFromPeriod, f.ChangedByName, f.ChangedAt);
}
