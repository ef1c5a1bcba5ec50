using Hyte.Host.Reports;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Calendar;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>The first page: the person's tasks first, then how the programmes stand.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class IndexModel(
    ICurrentUser user,
    IContributions<IMyTasksSource> tasks,
    IContributions<IDashboardTile> tiles,
    IContributions<IRecentChangesSource> changes,
    IContributions<ICalendarSource> calendars,
    PlatformCalendar cityCalendar,
    ReportTasks reports,
    ModuleCatalogue catalogue,
    CityClock clock) : PageModel
{
    private const int FewTasks = 8;
    private const int FewEntries = 6;

    public string Greeting { get; private set; } = "";

    public IReadOnlyList<TaskItem> Tasks { get; private set; } = [];

    public IReadOnlyList<TaskItem> ShownTasks { get; private set; } = [];

    public IReadOnlyList<Tile> Tiles { get; private set; } = [];

    public IReadOnlyList<CalendarEntry> Upcoming { get; private set; } = [];

    public IReadOnlyList<RecentChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(bool all, CancellationToken ct)
    {
        var today = clock.Today;
        Greeting = $"{GreetingAt(clock.Hour)}, {User.Identity!.Name}";
        Tasks = [.. (await tasks.AskAsync(source => source.GetAsync(user, ct))).SelectMany(a => a.Value).Concat(await reports.ListAsync(ct)).OrderBy(t => t.Due ?? DateOnly.MaxValue)];
        ShownTasks = all ? Tasks : [.. Tasks.Take(FewTasks)];
        Tiles = [.. (await tiles.AskAsync(tile => tile.GetAsync(user, ct))).OrderBy(a => catalogue.MenuOrderOf(a.ModuleId)).Select(a => a.Value).OfType<Tile>()];
        Upcoming = [.. (await calendars.AskAsync(source => source.BetweenAsync(today, today.AddMonths(3), user, ct))).SelectMany(a => a.Value)
            .Concat(await cityCalendar.BetweenAsync(today, today.AddMonths(3), ct))
            .OrderBy(e => e.Start).Take(FewEntries)];
        Changes = [.. (await changes.AskAsync(source => source.LatestAsync(user, FewEntries, ct))).SelectMany(a => a.Value)
            .OrderByDescending(c => c.At).Take(FewEntries)];
    }

    private static string GreetingAt(int hour) => hour switch
    {
        < 10 => HostTexts.GoodMorning,
        < 17 => HostTexts.GoodDay,
        _ => HostTexts.GoodEvening,
    };
}
