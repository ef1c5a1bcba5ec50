using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Reports;
using Hyte.Platform.Storage;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Reports;

/// <summary>What of the reports waits for a person: a report to comment on, comments to answer.</summary>
internal sealed class ReportTasks(PlatformDbContext db, ReportAccess access, ICurrentUser user)
{
    public async Task<IReadOnlyList<TaskItem>> ListAsync(CancellationToken ct)
    {
        if (!access.MayComment && !access.MayWrite) return [];
        var id = user.Actor.Id;
        var comments = db.Set<ReportComment>();
        var waiting = await db.Set<Report>().AsNoTracking().Where(r => r.State == ReportState.Comments).OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.Title, Unanswered = comments.Count(c => c.ReportId == r.Id && c.Use == null), HasSaid = comments.Any(c => c.ReportId == r.Id && c.ById == id) })
            .ToListAsync(ct);
        // Who writes the report answers; the others of the group comment, and are asked once.
        return access.MayWrite
            ? [.. waiting.Where(r => r.Unanswered > 0).Select(r => Task(r.Id, r.Title, string.Format(ReportTexts.TaskAnswerState, FinnishFormat.Count(r.Unanswered)), ReportTexts.TaskAnswer))]
            : [.. waiting.Where(r => !r.HasSaid).Select(r => Task(r.Id, r.Title, ReportTexts.TaskCommentState, ReportTexts.TaskComment))];
    }

    private static TaskItem Task(int id, string title, string state, string act) => new(title, $"~/reports/{id}/comments", ReportTexts.TaskContext, state, act, null);
}
