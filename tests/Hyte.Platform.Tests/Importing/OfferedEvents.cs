using Hyte.Modules.Contributions;
using Hyte.Modules.People;

namespace Hyte.Platform.Tests.Importing;

/// <summary>A module that has the events that a test gives it.</summary>
internal sealed class OfferedEvents : IContributions<ICalendarSource>, ICalendarSource
{
    public List<CalendarEntry> All { get; } = [];

    public IReadOnlyList<ICalendarSource> Of(string moduleId) => [this];

    public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<ICalendarSource, Task<TResult>> question) => [new Answer<TResult>("welfare", await question(this))];

    public Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<CalendarEntry>>([.. All.Where(e => e.Start <= to && e.End >= from)]);
}
