using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.People;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Moving;

/// <summary>Takes a report one step forward or back.</summary>
/// <remarks>Whether the person may is asked by <see cref="ReportPath"/> before.</remarks>
public sealed class MoveReport(PlatformDbContext db, ReportReading reading, ReportSources sources, AuditLog audit, IActorAccessor actors, CityClock today, TimeProvider clock)
{
    /// <summary>Takes it forward.</summary>
    /// <returns>The state it is in now; null when there is no such report.</returns>
    /// <exception cref="RuleBrokenException">
    /// <c>report.moved</c>: somebody else was faster. <c>report.not-yet</c>: a module cannot be frozen yet, and says why. <c>report.module-failed</c>: a module did not answer.
    /// <c>report.comments</c>: comments wait for answers. <c>report.day</c>, <c>report.section</c>: see <see cref="BodyDecision.Of"/>.
    /// </exception>
    public Task<ReportState?> ForwardAsync(int id, StepInput input, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(input);
        return MoveAsync(id, input.Version, report => StepAsync(report, input, ct), ct);
    }

    /// <summary>Takes it back, with a reason.</summary>
    /// <returns>The state it is in now; null when there is no such report.</returns>
    /// <exception cref="RuleBrokenException"><c>report.moved</c>: somebody else was faster. See also <see cref="Report.StepBack"/>.</exception>
    public Task<ReportState?> BackAsync(int id, int version, string? reason, CancellationToken ct) => MoveAsync(id, version, async report =>
    {
        report.StepBack(reason, actors.Current, Now);
        if (report.FrozenAt is null) db.RemoveRange(await db.Set<ReportContent>().Where(c => c.ReportId == id && c.Kind == ReportContentKind.Frozen).ToListAsync(ct));
    }, ct);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<ReportState?> MoveAsync(int id, int version, Func<Report, Task> move, CancellationToken ct)
    {
        if (await db.Set<Report>().Include(r => r.Steps).SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report) return null;
        if (report.Version != version) throw Moved();
        try
        {
            var before = report.State;
            await move(report);
            audit.Add(db, "report.moved", report.Title, before.ToString(), report.State.ToString());
            await db.SaveChangesAsync(ct);
            return report.State;
        }
        catch (RuleBrokenException)
        {
            // A refused step must not ride along with the next save of the same request.
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw Moved();
        }
    }

    private async Task StepAsync(Report report, StepInput input, CancellationToken ct)
    {
        var by = actors.Current;
        switch (report.State)
        {
            case ReportState.Draft:
                await FreezeAsync(report, by, input.Note, ct);
                break;
            case ReportState.Comments:
                if (await db.Set<ReportComment>().CountAsync(c => c.ReportId == report.Id && c.Use == null, ct) is > 0 and var waiting)
                    throw new RuleBrokenException("report.comments", string.Format(ReportTexts.CommentsWait, waiting));
                report.SendToBody(by, Now, input.Note);
                break;
            case ReportState.Board:
                report.SendToCouncil(BodyDecision.Of(input.Day, input.Section, today.Today), by, Now, input.Note);
                break;
            case ReportState.Council:
                await ApproveAsync(report, by, input, ct);
                break;
            default:
                throw new RuleBrokenException("report.state", ReportTexts.LockedApproved);
        }
    }

    private async Task FreezeAsync(Report report, Actor by, string? note, CancellationToken ct)
    {
        var notYet = await sources.NotYetAsync(report, ct);
        if (notYet.Count > 0) throw new RuleBrokenException("report.not-yet", string.Join(' ', notYet));

        var at = Now;
        var work = await reading.WorkAsync(report, ct);
        // A module that is off was left out by somebody; one that failed would be missing by accident.
        if (work.Absent.Where(m => !m.IsOff).Select(m => m.Name).ToList() is { Count: > 0 } failed)
            throw new RuleBrokenException("report.module-failed", string.Format(ReportTexts.ModuleFailed, string.Join(", ", failed)));
        report.SendToComments(by, at, note);
        var frozen = new FrozenChapters([.. work.Chapters.Where(c => c.Module != HostChapters.Owner)], [.. work.Figures.Values]);
        db.Add(new ReportContent(ReportContentKind.Frozen, ReportJson.Write(frozen), at) { ReportId = report.Id });
    }

    private async Task ApproveAsync(Report report, Actor by, StepInput input, CancellationToken ct)
    {
        var at = Now;
        report.Approve(BodyDecision.Of(input.Day, input.Section, today.Today), by, at, input.Note);
        var work = await reading.WorkAsync(report, ct);
        if (!work.IsIntact) throw new RuleBrokenException("report.damaged", ReportTexts.FrozenDamaged);
        var content = new ReportContent(ReportContentKind.Approved, ReportJson.Write(work.ToDocument()), at) { ReportId = report.Id };
        db.Add(content);
        // The hash stands in the audit log as well: who rewrites the report and its hash in the database has not rewritten that.
        audit.Add(db, "report.approved", report.Title, after: content.Sha256);
    }

    private static RuleBrokenException Moved() => new("report.moved", ReportTexts.MovedMeanwhile);
}

/// <summary>What a step forward takes.</summary>
/// <param name="Version">The report's version that the person saw.</param>
/// <param name="Day">The day of the body's decision, for the steps that record one.</param>
/// <param name="Section">The section (§) of its minutes.</param>
/// <param name="Note">A remark for the log.</param>
public sealed record StepInput(int Version, DateOnly? Day = null, int? Section = null, string? Note = null);
