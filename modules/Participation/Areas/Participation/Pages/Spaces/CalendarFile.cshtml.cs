using Hyte.Modules.People;
using Hyte.Participation.Calendars;
using Hyte.Participation.Spaces.Bookings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A person's own bookings as a file for a calendar program.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class CalendarFileModel(CalendarFeed feed, ICurrentUser user) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        File(await feed.OfAsync(user.Actor.Id, ct), CalendarFile.ContentType, SpaceTexts.CalendarFile);
}
