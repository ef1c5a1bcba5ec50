using Hyte.Impact.Yearly;
using Hyte.Modules.Reports;

namespace Hyte.Impact.Contributions;

/// <summary>What of the decisions of the report's years was assessed beforehand, and how the predictions held. It offers no span of its own: it is told in the reports that programmes make.</summary>
internal sealed class ReportChapters(ReadYear reading) : IReportChapters
{
    public Task<IReadOnlyList<ReportSpan>> SpansAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ReportSpan>>([]);

    public async Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame, CancellationToken ct)
    {
        // A half-year's follow-up is of measures; a year and a term are looked back at as a whole.
        if (frame.Template == ReportTemplate.PeriodFollowUp) return [];
        var years = new List<YearlyList>();
        for (var year = frame.From.Year; year <= frame.To.Year; year++) years.Add(await reading.PublicAsync(year, ct));
        if (frame.Template == ReportTemplate.AuditExtract) return [AuditChapter.Of(years)];
        return YearlyChapter.Of(years) is { } chapter ? [chapter] : [];
    }
}
