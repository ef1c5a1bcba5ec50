using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Platform.Reports;
using Hyte.Platform.Rights;

namespace Hyte.Platform.Tests.Reports;

/// <summary>What a report is before anybody takes it anywhere.</summary>
public sealed class ReportTests
{
    private static readonly Actor Coordinator = new("1", "hyvinvointikoordinaattori");
    private static readonly DateTime Now = new(2024, 3, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly ReportSpan Year = new(ReportTemplate.YearlyWellbeing, new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), "2023", null);

    [Fact]
    public void A_report_begins_as_a_draft_with_its_start_in_the_log_and_tells_of_now()
    {
        var report = new Report(Year, " Hyvinvointiraportti 2023 ", Coordinator, Now);
        Assert.Equal(("Hyvinvointiraportti 2023", ReportState.Draft, 1), (report.Title, report.State, report.Edition));
        Assert.Equal("hyvinvointikoordinaattori", Assert.Single(report.Steps).ByName);
        Assert.Equal(Now.AddDays(1), report.FrameAt(Now.AddDays(1)).At);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_report_has_a_title(string title) =>
        Assert.Equal("report.title", Assert.Throws<RuleBrokenException>(() => new Report(Year, title, Coordinator, Now)).Code);

    [Fact]
    public void What_is_not_approved_is_changed_and_not_corrected() =>
        Assert.Equal("report.not-approved", Assert.Throws<RuleBrokenException>(() => Report.Correcting(new Report(Year, "Raportti", Coordinator, Now), "Syy.", Coordinator, Now)).Code);

    [Fact]
    public void A_draft_may_be_deleted_until_somebody_has_commented_on_it()
    {
        var report = new Report(Year, "Raportti", Coordinator, Now);
        report.EnsureMayBeDeleted(comments: 0);
        Assert.Equal("report.kept", Assert.Throws<RuleBrokenException>(() => report.EnsureMayBeDeleted(comments: 1)).Code);
    }

    [Theory]
    [InlineData(null, 77, "report.day")]
    [InlineData("2024-05-21", 77, "report.day")]
    [InlineData("2024-05-20", null, "report.section")]
    [InlineData("2024-05-20", 0, "report.section")]
    [InlineData("2024-05-20", 10_000, "report.section")]
    public void A_decision_has_been_made_on_a_day_and_stands_in_a_section(string? day, int? section, string code)
    {
        var today = new DateOnly(2024, 5, 20);
        DateOnly? held = day is null ? null : DateOnly.Parse(day);
        Assert.Equal(code, Assert.Throws<RuleBrokenException>(() => BodyDecision.Of(held, section, today)).Code);
        Assert.Equal(77, BodyDecision.Of(today, 77, today).Section);
    }

    [Fact]
    public void Writers_take_it_to_the_board_and_those_who_approve_from_there_on_and_each_may_undo_the_own_step()
    {
        Assert.Equal(PlatformPermissions.ReportsWrite, ReportPath.PermissionFrom(ReportState.Draft));
        Assert.Equal(PlatformPermissions.ReportsWrite, ReportPath.PermissionFrom(ReportState.Comments));
        Assert.Equal(PlatformPermissions.ReportsApprove, ReportPath.PermissionFrom(ReportState.Board));
        Assert.Equal(PlatformPermissions.ReportsApprove, ReportPath.PermissionFrom(ReportState.Council));
        Assert.Equal(PlatformPermissions.ReportsWrite, ReportPath.PermissionBackFrom(ReportTemplate.YearlyWellbeing, ReportState.Board));
        Assert.Equal(PlatformPermissions.ReportsApprove, ReportPath.PermissionBackFrom(ReportTemplate.YearlyWellbeing, ReportState.Council));
        Assert.Null(ReportPath.PermissionBackFrom(ReportTemplate.YearlyWellbeing, ReportState.Draft));
        Assert.Null(ReportPath.PermissionBackFrom(ReportTemplate.YearlyWellbeing, ReportState.Approved));
        Assert.Null(ReportPath.After(ReportTemplate.YearlyWellbeing, ReportState.Approved));
    }

    [Fact]
    public void An_extract_goes_to_the_audit_committee_past_the_board_and_comes_back_the_same_way()
    {
        Assert.Equal(ReportState.Council, ReportPath.After(ReportTemplate.AuditExtract, ReportState.Comments));
        Assert.Equal(ReportState.Comments, ReportPath.Before(ReportTemplate.AuditExtract, ReportState.Council));
        Assert.Equal(PlatformPermissions.ReportsWrite, ReportPath.PermissionBackFrom(ReportTemplate.AuditExtract, ReportState.Council));
        Assert.Equal([ReportState.Draft, ReportState.Comments, ReportState.Council, ReportState.Approved], ReportPath.Of(ReportTemplate.AuditExtract));
    }
}
