using Hyte.Participation.Calendars;
using Hyte.Participation.Events.Feeds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Events;

/// <summary>Coming events for a calendar of one's own.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class FeedModel(EventFeed feed) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => File(await feed.ComingAsync(forResidents: false, ct), CalendarFile.ContentType, EventTexts.FeedFile);
}
