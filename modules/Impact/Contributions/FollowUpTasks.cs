using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Checks of predictions that are due: for the preparer of the case, and for every preparer when nobody holds that title.</summary>
internal sealed class FollowUpTasks(ImpactDbContext db, IDirectory directory, TimeProvider clock) : IMyTasksSource
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
            select new { plan.CaseId, plan.Due, decided.Number, decided.Title, decided.PreparerTitleCode }).ToListAsync(ct);
        if (due.Count == 0) return [];
        var names = await directory.GetAsync(ct);
        return
        [
            .. from check in due
               where check.PreparerTitleCode is not { } title || user.Titles.Contains(title) || names.IsVacant(title, today)
               select new TaskItem(
                   string.Format(FollowUpTexts.TaskTitle, check.Title),
                   CasePaths.Part(check.CaseId, "follow-up"),
                   string.Format(FollowUpTexts.TaskContext, check.Number),
                   FollowUpTexts.TaskState,
                   FollowUpTexts.TaskAct,
                   check.Due),
        ];
    }
}
