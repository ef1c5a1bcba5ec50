using Hyte.Participation.Calendars;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Calendar;

/// <summary>A person's own bookings for a calendar program, which cannot sign in: the key in the address is what opens it.</summary>
[AllowAnonymous]
internal sealed class FeedModel(PublicSwitch area, CalendarFeed feed) : PublicPage(area, PublicPart.Home)
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct)
    {
        if (await feed.ByKeyAsync(key, ct) is not { } calendar) return NotFound();
        Response.Headers.CacheControl = "private, no-store";
        return File(calendar, CalendarFile.ContentType);
    }
}
