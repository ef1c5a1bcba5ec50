using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Starting;

/// <summary>Starts the correction of an approved report: a new report, filled with the texts and choices of the earlier, which stays as it is.</summary>
public sealed class CorrectReport(PlatformDbContext db, AuditLog audit, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Starts it.</summary>
    /// <returns>The key of the new report; null when there is no such report to correct.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="Report.Correcting"/>. <c>report.corrected</c>: a correction has been started already.</exception>
    public async Task<int?> ExecuteAsync(int id, string? reason, CancellationToken ct)
    {
        if (await db.Set<Report>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } earlier) return null;
        var (by, at) = (actors.Current, clock.GetUtcNow().UtcDateTime);
        var report = Report.Correcting(earlier, reason, by, at);
        if (await db.Set<Report>().AnyAsync(r => r.CorrectsId == id, ct)) throw new RuleBrokenException("report.corrected", ReportTexts.CorrectionStarted);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Add(report);
        audit.Add(db, "report.corrected", report.Title, after: report.CorrectionReason);
        await db.SaveChangesAsync(ct);
        await CopyAsync(earlier.Id, report.Id, by, at, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return report.Id;
    }

    private async Task CopyAsync(int from, int to, Actor by, DateTime at, CancellationToken ct)
    {
        foreach (var text in await db.Set<ReportText>().AsNoTracking().Where(t => t.ReportId == from && t.Text != "").ToListAsync(ct))
        {
            var copy = new ReportText(to, text.Slot);
            copy.Write(text.Text, by, at);
            db.Add(copy);
        }

        foreach (var choice in await db.Set<LeftOutSection>().AsNoTracking().Where(s => s.ReportId == from).OrderBy(s => s.Id).ToListAsync(ct)) db.Add(choice.For(to));
    }
}
