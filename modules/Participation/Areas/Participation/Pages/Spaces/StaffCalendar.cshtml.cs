using Hyte.Modules.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A week of a space with who has booked it, for those who decide of bookings.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class StaffCalendarModel(SpaceRegister register, FreeTimes free, ReadBookings bookings, IPersonalDataLog log, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public Space Space { get; private set; } = null!;

    public WeekView Week { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Space.Name, $"/participation/spaces/{Id}"), new(SpaceTexts.StaffCalendar, null)];

    public async Task<IActionResult> OnGetAsync(string? week, CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return NotFound();
        Space = space;
        var today = clock.TodayInCity();
        var monday = WeekView.MondayOf(week, today);
        var path = $"/participation/spaces/{Id}/bookings";
        var held = await bookings.HoldingAsync(Id, monday, monday.AddDays(6), ct);
        Week = new WeekView(await free.ReadAsync(space, monday, monday.AddDays(6), ct), today, path, $"/participation/spaces/{Id}/book", held);
        if (held.Count > 0) await log.ShownAsync(path, string.Format(SpaceTexts.LogBookings, held.Count), ct);
        return Page();
    }
}
