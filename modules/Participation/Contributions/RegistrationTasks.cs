using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Residents' registrations that wait for somebody to confirm them, because no message could be sent or nobody opened it.</summary>
internal sealed class RegistrationTasks(WaitingInRegisters registers, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.EditRegisters)) return [];
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        return [.. (await registers.ReadAsync(ct)).Registrations.Where(w => w.EndDay >= today).Select(w => new TaskItem(
            w.Name, $"/participation/events/{w.EventId}/registrations", EventTexts.Title, FinnishFormat.Count(w.Count, EventTexts.UnconfirmedOne, EventTexts.UnconfirmedMany), EventTexts.Confirm, w.Day))];
    }
}
