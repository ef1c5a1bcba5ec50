using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.LeavingOut;

/// <summary>Leaves sections out of a report with a reason, and takes them back.</summary>
public sealed class LeaveOutSection(PlatformDbContext db, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Leaves a section out. Does nothing when it is out already.</summary>
    /// <exception cref="RuleBrokenException">
    /// <c>report.locked</c>: nothing changes any more. <c>left-out.section</c>: the section may not be left out. <c>left-out.reason</c>: there is no reason.
    /// </exception>
    public async Task LeaveOutAsync(WorkingReport work, string section, string? reason, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        work.Report.EnsureTakesTexts();
        var chosen = work.Chapters.Select(ReportOutline.Of).SelectMany(outline => outline.Optional).FirstOrDefault(optional => optional.Key == section)
            ?? throw new RuleBrokenException("left-out.section", ReportTexts.LeftOutUnknown);
        var choice = new LeftOutSection(work.Report.Id, chosen.Key, chosen.Title, chosen.ChapterTitle, reason, actors.Current, clock.GetUtcNow().UtcDateTime);
        if (work.LeftOut.Any(known => known.Section == section)) return;
        db.Add(choice);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // When somebody left the same section out at the same moment, what was wanted is so.
            db.ChangeTracker.Clear();
            if (!await db.Set<LeftOutSection>().AnyAsync(s => s.ReportId == work.Report.Id && s.Section == section, ct)) throw;
        }
    }

    /// <summary>Takes a section back into the report. Does nothing when it is there.</summary>
    /// <exception cref="RuleBrokenException"><c>report.locked</c>: nothing changes any more.</exception>
    public async Task TakeBackAsync(Report report, string section, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.EnsureTakesTexts();
        await db.Set<LeftOutSection>().Where(s => s.ReportId == report.Id && s.Section == section).ExecuteDeleteAsync(ct);
    }
}
