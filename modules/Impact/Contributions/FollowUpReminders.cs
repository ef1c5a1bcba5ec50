using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Reminds the preparer of a decided case to look whether its predictions held.</summary>
internal sealed class FollowUpReminders(ImpactDbContext db) : IReminderSource
{
    public async Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct)
    {
        var horizon = today.AddDays(ReminderDays.FirstWarning);
        // A letter goes outside the product, where nobody can see who may read: a restricted case is not told of there.
        var waiting = await (
            from plan in db.FollowUpPlans.AsNoTracking()
            join assessment in db.Assessments.AsNoTracking() on plan.CaseId equals assessment.CaseId
            join decided in db.Cases.AsNoTracking() on plan.CaseId equals decided.Id
            where assessment.Stage == Stage.Following && plan.Due <= horizon && decided.PreparerTitleCode != null && decided.Restriction == null && !decided.IsExample
            orderby plan.Due, plan.Id
            select new { plan.CaseId, plan.Due, Title = decided.PreparerTitleCode!, Name = decided.Title }).ToListAsync(ct);
        return
        [
            .. from check in waiting
               where ReminderDays.Include(check.Due, today)
               select new Reminder(check.Title, string.Format(FollowUpTexts.TaskTitle, check.Name), CasePaths.Part(check.CaseId, "follow-up"), check.Due),
        ];
    }
}
