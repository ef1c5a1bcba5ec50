using Hyte.Participation.Calendars;
using Hyte.Participation.Events.Feeds;
using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>One public event for a calendar of one's own.</summary>
[AllowAnonymous]
internal sealed class OneFeedModel(PublicSwitch area, EventFeed feed) : PublicPage(area, PublicPart.Events)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) =>
        await feed.OneAsync(id, forResidents: true, ct) is { } file ? File(file, CalendarFile.ContentType, EventTexts.FeedFile) : NotFound();
}
