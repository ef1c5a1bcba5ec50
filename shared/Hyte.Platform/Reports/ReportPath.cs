using Hyte.Platform.Rights;

namespace Hyte.Platform.Reports;

/// <summary>The steps of a report and who takes them. A step back is the undoing of a step, and asks for the same right.</summary>
public static class ReportPath
{
    /// <summary>The next state; null when the report has arrived.</summary>
    public static ReportState? After(ReportState state) => state == ReportState.Approved ? null : state + 1;

    /// <summary>The state before; null when there is no way back.</summary>
    public static ReportState? Before(ReportState state) => state is ReportState.Draft or ReportState.Approved ? null : state - 1;

    /// <summary>The permission that the step forward from a state asks for.</summary>
    public static string PermissionFrom(ReportState state) =>
        state < ReportState.Board ? PlatformPermissions.ReportsWrite : PlatformPermissions.ReportsApprove;

    /// <summary>The permission that the step back from a state asks for; null when there is none.</summary>
    public static string? PermissionBackFrom(ReportState state) => Before(state) is { } before ? PermissionFrom(before) : null;

    /// <summary>Tells whether texts and choices may change.</summary>
    public static bool TakesTexts(ReportState state) => state is ReportState.Draft or ReportState.Comments;

    /// <summary>Tells whether the step forward records a decision of a body, with its day and section.</summary>
    public static bool AsksDecision(ReportState state) => state is ReportState.Board or ReportState.Council;
}
