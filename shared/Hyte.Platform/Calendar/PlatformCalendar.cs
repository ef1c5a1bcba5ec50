using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Calendar;

/// <summary>The city's own events. The modules' events come beside them through <see cref="ICalendarSource"/>.</summary>
public sealed class PlatformCalendar(IDbContextFactory<PlatformDbContext> contexts, IDirectory directory)
{
    /// <summary>Events that touch the days from <paramref name="from"/> to <paramref name="to"/>, both included, in the order of their first days.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var events = await db.Set<CalendarEvent>().AsNoTracking().Where(e => e.Start <= to && e.End >= from).OrderBy(e => e.Start).ThenBy(e => e.Id).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return [.. events.Select(e => new CalendarEntry(e.Start, e.End, e.Title, Detail(e.Title, Parts(e, names))) { Parts = Parts(e, names) })];
    }

    /// <summary>Years that have events, latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<CalendarEvent>().Select(e => e.Start.Year).Distinct().OrderDescending().ToListAsync(ct);
    }

    private static EventParts Parts(CalendarEvent e, DirectorySnapshot names) => new(e.BodyCode is null ? null : names.NameOf(e.BodyCode), e.Topic, e.Audience, e.Organiser);

    private static string? Detail(string title, EventParts parts)
    {
        // Most titles name the body already ("Kaupunginvaltuuston iltakoulu"); saying it twice helps nobody.
        var told = new[] { parts.Body, parts.Topic, parts.Audience, parts.Organiser }.Where(part => !string.IsNullOrEmpty(part) && !title.Contains(part, StringComparison.OrdinalIgnoreCase));
        return string.Join(" · ", told) is { Length: > 0 } detail ? detail : null;
    }
}
