using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;

namespace Hyte.Participation.Contributions;

/// <summary>Puts the events, the last days for statements, surveys and the times of budgeting into the common calendar, read once for everybody who looks at the same days.</summary>
internal sealed class RegisterCalendar(KeptReads kept, IEnumerable<IDatedRegister> registers) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        return await kept.GetAsync<IReadOnlyList<CalendarEntry>>($"calendar {from.DayNumber}–{to.DayNumber}", async (_, cancel) =>
        {
            var entries = new List<CalendarEntry>();
            foreach (var register in registers) entries.AddRange(await register.BetweenAsync(from, to, cancel));
            return entries;
        }, ct);
    }
}
