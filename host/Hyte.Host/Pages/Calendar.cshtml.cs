using Hyte.Documents.Sheets;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Calendar;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>What is ahead, or what a year or a month held: the city's own events and those of the modules.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class CalendarModel(PlatformCalendar calendar, IContributions<ICalendarSource> modules, ICurrentUser user, CityClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Month { get; set; }

    /// <summary>Years to choose from, latest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The latest other year that has events, for a page that has none; 0 when there is no such year.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>The events by the month in which each begins.</summary>
    public IReadOnlyList<IGrouping<DateOnly, CalendarEntry>> Months { get; private set; } = [];

    public bool MayImport => user.May(PlatformPermissions.CalendarEdit);

    /// <summary>The address of the same events as a file.</summary>
    public string ExportTo(SheetFormat format) =>
        $"/calendar{QueryString.Create([KeyValuePair.Create("handler", (string?)"Export"), KeyValuePair.Create("year", Year?.ToString()), KeyValuePair.Create("month", Month?.ToString()), KeyValuePair.Create("format", (string?)format.Code)])}";

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken ct)
    {
        await OnGetAsync(ct);
        var form = SheetFormat.Of(format);
        return File(form.Write(CalendarTable.Columns.ToSheet(PeopleTexts.CalendarTitle, Months.SelectMany(month => month))), form.MediaType, $"{PeopleTexts.CalendarFile}.{form.Code}");
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var today = clock.Today;
        if (Year is < 1900 or > 2200) Year = null;
        if (Year is null || Month is < 1 or > 12) Month = null;
        var (from, to) = Span(today);
        var contributed = await modules.AskAsync(source => source.BetweenAsync(from, to, user, ct));
        Months =
        [
            .. contributed.SelectMany(answer => answer.Value).Concat(await calendar.BetweenAsync(from, to, ct))
                .OrderBy(e => e.Start).ThenBy(e => e.End)
                // What began before the span and still goes on is told under its first month.
                .GroupBy(e => e.Start < from ? First(from) : First(e.Start)),
        ];
        var eventful = await calendar.YearsAsync(ct);
        Years = [.. eventful.Append(today.Year).Distinct().OrderDescending()];
        Elsewhere = eventful.FirstOrDefault(year => year != (Year ?? today.Year));
    }

    private (DateOnly From, DateOnly To) Span(DateOnly today) => (Year, Month) switch
    {
        (null, _) => (today, today.AddYears(1)),
        ({ } year, null) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        ({ } year, { } month) => (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)),
    };

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);
}
