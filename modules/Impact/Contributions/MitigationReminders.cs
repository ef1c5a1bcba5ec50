using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Reminds the holders of titles of the actions that they have promised.</summary>
internal sealed class MitigationReminders(ImpactDbContext db) : IReminderSource
{
    public async Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct)
    {
        var horizon = today.AddDays(ReminderDays.FirstWarning);
        // A letter goes outside the product, where nobody can see who may read: a restricted case is not told of there.
        var waiting = await (
            from action in db.Mitigations.AsNoTracking()
            join decided in db.Cases.AsNoTracking() on action.CaseId equals decided.Id
            where action.DoneOn == null && action.Due <= horizon && decided.Restriction == null && !decided.IsExample
            orderby action.Due, action.Id
            select new { action.Id, action.CaseId, action.Text, action.OwnerTitleCode, action.Due, decided.Title }).ToListAsync(ct);
        return
        [
            .. from action in waiting
               where ReminderDays.Include(action.Due, today)
               select new Reminder(
                   action.OwnerTitleCode,
                   string.Format(MitigationTexts.ReminderText, action.Text, action.Title),
                   CasePaths.Part(action.CaseId, $"mitigations/{action.Id}/done"),
                   action.Due),
        ];
    }
}
