using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Checks of predictions that are due: for the preparer of the case, and for every preparer when nobody who may check holds that title.</summary>
internal sealed class FollowUpTasks(ImpactDbContext db, IDirectory directory, IPersonRights rights, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.CaseEdit)) return [];
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var due = await (
            from plan in db.FollowUpPlans.AsNoTracking()
            join assessment in db.Assessments.AsNoTracking() on plan.CaseId equals assessment.CaseId
            join decided in db.Cases.AsNoTracking().Readable(user) on plan.CaseId equals decided.Id
            where assessment.Stage == Stage.Following && plan.Due <= today
            orderby plan.Due, plan.Id
            select new { plan.CaseId, plan.Due, decided.Number, decided.Title, decided.PreparerTitleCode, decided.IsExample }).ToListAsync(ct);
        if (due.Count == 0) return [];
        var names = await directory.GetAsync(ct);
        var tasks = new List<TaskItem>();
        foreach (var check in due)
        {
            if (check.PreparerTitleCode is { } title && !user.Titles.Contains(title) && await HasCheckerAsync(names, title, today, ct)) continue;
            tasks.Add(new TaskItem(
                string.Format(FollowUpTexts.TaskTitle, check.Title),
                CasePaths.Part(check.CaseId, "follow-up"),
                string.Format(FollowUpTexts.TaskContext, check.Number),
                FollowUpTexts.TaskState,
                FollowUpTexts.TaskAct,
                // An example waits for nobody: it comes after everything that does.
                check.IsExample ? null : check.Due));
        }

        return tasks;
    }

    // A title may have gone to somebody who does not prepare: a task that only they could see would wait for nobody.
    private async Task<bool> HasCheckerAsync(DirectorySnapshot names, string title, DateOnly today, CancellationToken ct)
    {
        foreach (var holder in names.HoldersOf(title, today))
        {
            if (await rights.MayAsync(holder, ImpactPermissions.CaseEdit, ct)) return true;
        }

        return false;
    }
}
