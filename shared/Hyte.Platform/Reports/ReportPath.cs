using Hyte.Modules.Reports;
using Hyte.Platform.Rights;

namespace Hyte.Platform.Reports;

/// <summary>The steps of a report and who takes them. A step back is the undoing of a step, and asks for the same right.</summary>
public static class ReportPath
{
    /// <summary>The states of a report in order. The audit committee is the one body that an extract for it goes to: neither the board nor the council decides of what is audited.</summary>
    public static IReadOnlyList<ReportState> Of(ReportTemplate template) => template == ReportTemplate.AuditExtract
        ? [ReportState.Draft, ReportState.Comments, ReportState.Council, ReportState.Approved]
        : Enum.GetValues<ReportState>();

    /// <summary>The next state; null when the report has arrived.</summary>
    public static ReportState? After(ReportTemplate template, ReportState state) => state == ReportState.Approved ? null : Of(template).First(s => s > state);

    /// <summary>The state before; null when there is no way back.</summary>
    public static ReportState? Before(ReportTemplate template, ReportState state) =>
        state is ReportState.Draft or ReportState.Approved ? null : Of(template).Last(s => s < state);

    /// <summary>The permission that the step forward from a state asks for.</summary>
    public static string PermissionFrom(ReportState state) =>
        state < ReportState.Board ? PlatformPermissions.ReportsWrite : PlatformPermissions.ReportsApprove;

    /// <summary>The permission that the step back from a state asks for; null when there is none.</summary>
    public static string? PermissionBackFrom(ReportTemplate template, ReportState state) => Before(template, state) is { } before ? PermissionFrom(before) : null;

    /// <summary>Tells whether texts and choices may change.</summary>
    public static bool TakesTexts(ReportState state) => state is ReportState.Draft or ReportState.Comments;

    /// <summary>Tells whether the step forward records a decision of a body, with its day and section.</summary>
    public static bool AsksDecision(ReportState state) => state is ReportState.Board or ReportState.Council;
}
