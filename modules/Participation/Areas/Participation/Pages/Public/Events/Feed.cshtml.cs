using Hyte.Participation.Calendars;
using Hyte.Participation.Events.Feeds;
using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>Coming public events for a calendar of one's own.</summary>
[AllowAnonymous]
internal sealed class FeedModel(PublicSwitch area, EventFeed feed) : PublicPage(area, PublicPart.Events)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => File(await feed.ComingAsync(forResidents: true, ct), CalendarFile.ContentType, EventTexts.FeedFile);
}
