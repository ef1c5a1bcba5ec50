using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Platform.Audit;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Starting;

/// <summary>Starts a report of a span that some module offers.</summary>
public sealed class StartReport(PlatformDbContext db, ReportSources sources, AuditLog audit, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Starts it.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="RuleBrokenException">
    /// <c>report.span</c>: nobody offers the span. <c>report.exists</c>: there is a report of it already. <c>report.title</c>: see <see cref="Report.Rename"/>.
    /// </exception>
    public async Task<int> ExecuteAsync(ReportTemplate template, DateOnly from, DateOnly to, string? title, CancellationToken ct)
    {
        var offered = (await sources.SpansAsync(ct)).Select(o => o.Span).FirstOrDefault(s => (s.Template, s.From, s.To) == (template, from, to))
            ?? throw new RuleBrokenException("report.span", ReportTexts.SpanUnknown);
        var report = new Report(offered, title ?? "", actors.Current, clock.GetUtcNow().UtcDateTime);
        if (await IsTakenAsync(report, ct)) throw Exists();
        db.Add(report);
        audit.Add(db, "report.started", report.Title);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody started the same report between our look and our save.
            db.ChangeTracker.Clear();
            if (await IsTakenAsync(report, ct)) throw Exists();
            throw;
        }

        return report.Id;
    }

    private Task<bool> IsTakenAsync(Report report, CancellationToken ct) =>
        db.Set<Report>().AnyAsync(r => r.Template == report.Template && r.From == report.From && r.To == report.To, ct);

    private static RuleBrokenException Exists() => new("report.exists", ReportTexts.Exists);
}
