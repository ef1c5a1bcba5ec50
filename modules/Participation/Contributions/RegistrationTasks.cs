using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Residents' registrations that wait for somebody to confirm them, because no message could be sent or nobody opened it.</summary>
internal sealed class RegistrationTasks(ParticipationDbContext db, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.EditRegisters)) return [];
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var waiting = await db.Set<EventRegistration>().Where(r => r.Standing == RegistrationStanding.Unconfirmed && r.AnonymisedAt == null)
            .GroupBy(r => r.EventId).Select(g => new { EventId = g.Key, Count = g.Count() })
            .Join(db.Set<ParticipationEvent>().Where(e => e.EndDay >= today && e.CancelReason == null), w => w.EventId, e => e.Id, (w, e) => new { e.Id, e.Name, e.Day, w.Count })
            .OrderBy(w => w.Day).ThenBy(w => w.Id).ToListAsync(ct);
        return [.. waiting.Select(w => new TaskItem(
            w.Name, $"/participation/events/{w.Id}/registrations", EventTexts.Title, FinnishFormat.Count(w.Count, EventTexts.UnconfirmedOne, EventTexts.UnconfirmedMany), EventTexts.Confirm, w.Day))];
    }
}
