using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Deleting;

/// <summary>Deletes a draft that nobody but its writers has seen, with its texts and choices. What it was stays in the audit log.</summary>
public sealed class DeleteDraft(PlatformDbContext db, AuditLog audit)
{
    /// <summary>Deletes it.</summary>
    /// <param name="id">The report.</param>
    /// <param name="version">The report's version that the person saw.</param>
    /// <param name="isSure">Whether the person has confirmed it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when there is no such report.</returns>
    /// <exception cref="RuleBrokenException">
    /// See <see cref="Report.EnsureMayBeDeleted"/>. <c>report.unsure</c>: it was not confirmed. <c>report.moved</c>: somebody moved or wrote the report meanwhile.
    /// </exception>
    public async Task<bool> ExecuteAsync(int id, int version, bool isSure, CancellationToken ct)
    {
        if (await db.Set<Report>().Include(r => r.Steps).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report) return false;
        report.EnsureMayBeDeleted(await db.Set<ReportComment>().CountAsync(c => c.ReportId == id, ct));
        if (!isSure) throw new RuleBrokenException("report.unsure", ReportTexts.DeleteUnsure);
        if (report.Version != version) throw new RuleBrokenException("report.moved", ReportTexts.MovedMeanwhile);

        var texts = await db.Set<ReportText>().Include(t => t.Earlier).Where(t => t.ReportId == id).ToListAsync(ct);
        foreach (var text in texts) db.RemoveRange(text.Earlier);
        db.RemoveRange(texts);
        db.RemoveRange(await db.Set<LeftOutSection>().Where(s => s.ReportId == id).ToListAsync(ct));
        db.RemoveRange(report.Steps);
        db.Remove(report);
        audit.Add(db, "report.deleted", report.Title, string.Format(ReportTexts.DeletedWas, report.SpanName, report.CreatedByName, texts.Count(t => t.Text.Length > 0)));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody took the report further or wrote into it between our look and our save. Nothing was deleted then.
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("report.moved", ReportTexts.MovedMeanwhile);
        }
    }
}
