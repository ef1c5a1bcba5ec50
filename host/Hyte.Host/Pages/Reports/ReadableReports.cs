using Hyte.Documents.Reports;
using Hyte.Host.Reports;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;

namespace Hyte.Host.Pages.Reports;

/// <summary>A report as it can be read, by page or file: the snapshot of an approved one, otherwise what it would be now.</summary>
internal sealed class ReadableReports(ReportAccess access, ReportReading reading)
{
    /// <summary>Reads it; null when there is none, or none for this person.</summary>
    public async Task<ReadableReport?> FindAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return null;
        if (report.State != ReportState.Approved) return new ReadableReport(report, (await reading.WorkAsync(report, ct)).ToDocument(), null);
        var approved = await reading.ApprovedAsync(report, ct);
        return new ReadableReport(report, approved.Document, approved);
    }
}

/// <summary>A report to read.</summary>
/// <param name="Report">The report.</param>
/// <param name="Document">Its document; null when the snapshot cannot be read any more.</param>
/// <param name="Approved">The snapshot; null before it is approved.</param>
internal sealed record ReadableReport(Report Report, ReportDocument? Document, ApprovedReport? Approved)
{
    /// <summary>What a file of it is called, without the ending.</summary>
    public string FileName => new string([.. Report.Title.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')]).Trim('-') + (Report.State == ReportState.Approved ? "" : "-keskeneräinen");
}
