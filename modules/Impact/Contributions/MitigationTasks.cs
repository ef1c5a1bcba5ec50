using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Mitigations;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Actions that wait for the holder of a title.</summary>
internal sealed class MitigationTasks(ImpactDbContext db, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read) || user.Titles.Count == 0) return [];
        var titles = user.Titles.ToList();
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var waiting = await (
            from action in db.Mitigations.AsNoTracking()
            join decided in db.Cases.AsNoTracking().Readable(user) on action.CaseId equals decided.Id
            where action.DoneOn == null && titles.Contains(action.OwnerTitleCode)
            orderby action.Due, action.Id
            select new { action.Id, action.CaseId, action.Text, action.Due, decided.Title }).ToListAsync(ct);
        return [.. waiting.Select(m => new TaskItem(
            m.Text,
            CasePaths.Part(m.CaseId, $"mitigations/{m.Id}/done"),
            string.Format(MitigationTexts.TaskContext, m.Title),
            MitigationMarks.Of(m.Due, null, today).Word,
            MitigationTexts.Finish,
            m.Due))];
    }
}
