using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Writing;

/// <summary>Gives a report another title while its texts may change.</summary>
public sealed class RenameReport(PlatformDbContext db, AuditLog audit)
{
    /// <summary>Renames it.</summary>
    /// <returns>False when there is no such report.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="Report.Rename"/>. <c>report.moved</c>: somebody took it a step further meanwhile.</exception>
    public async Task<bool> ExecuteAsync(int id, string? title, CancellationToken ct)
    {
        if (await db.Set<Report>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report) return false;
        var before = report.Title;
        report.Rename(title);
        audit.Add(db, "report.renamed", report.Title, before, report.Title);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("report.moved", ReportTexts.MovedMeanwhile);
        }
    }
}
