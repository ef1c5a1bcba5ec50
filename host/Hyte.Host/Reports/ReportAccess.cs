using Hyte.Modules.People;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Rights;

namespace Hyte.Host.Reports;

/// <summary>What of the reports the person may see and do.</summary>
internal sealed class ReportAccess(ICurrentUser user, ReportReading reading)
{
    public bool MayWrite => user.May(PlatformPermissions.ReportsWrite);

    public bool MayComment => user.May(PlatformPermissions.ReportsComment);

    /// <summary>Unfinished reports are for those who write, comment or approve.</summary>
    public bool SeesUnfinished => MayWrite || MayComment || user.May(PlatformPermissions.ReportsApprove);

    public bool May(string? permission) => permission is not null && user.May(permission);

    /// <summary>The report; null when there is none, or none for this person.</summary>
    public async Task<Report?> FindAsync(int id, CancellationToken ct) =>
        await reading.FindAsync(id, ct) is { } report && (report.State == ReportState.Approved || SeesUnfinished) ? report : null;
}
