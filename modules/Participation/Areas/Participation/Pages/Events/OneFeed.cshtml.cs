using Hyte.Participation.Calendars;
using Hyte.Participation.Events.Feeds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Events;

/// <summary>One event for a calendar of one's own.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class OneFeedModel(EventFeed feed) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) =>
        await feed.OneAsync(id, forResidents: false, ct) is { } file ? File(file, CalendarFile.ContentType, EventTexts.FeedFile) : NotFound();
}
