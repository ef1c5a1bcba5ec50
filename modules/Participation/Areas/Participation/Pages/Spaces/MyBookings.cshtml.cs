using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A person's own bookings, and the address from which a calendar program reads them.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class MyBookingsModel(ReadBookings bookings, CalendarFeed feed, PublicSwitch area, IProductAddress address, ICurrentUser user) : PageModel
{
    private const string KeyJustMade = "space-calendar-key";

    public IReadOnlyList<BookingRow> Coming { get; private set; } = [];

    public IReadOnlyList<BookingRow> Past { get; private set; } = [];

    /// <summary>The address of the calendar, just after its key was made; never again.</summary>
    public string? NewAddress { get; private set; }

    public DateTime? KeyMadeAt { get; private set; }

    /// <summary>Calendar programs do not sign in, hence they read only while the residents' pages are open.</summary>
    public bool FeedIsOpen { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.MyBookings, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Coming = await bookings.ComingAsync(user.Actor.Id, ct);
        Past = await bookings.PastAsync(user.Actor.Id, ct);
        KeyMadeAt = await feed.MadeAtAsync(user, ct);
        FeedIsOpen = (await area.ReadAsync(ct)).IsOpen;
        NewAddress = TempData[KeyJustMade] is string key ? address.Of(CalendarFeed.PathOf(key)) : null;
    }

    public async Task<IActionResult> OnPostKeyAsync(CancellationToken ct)
    {
        TempData[KeyJustMade] = await feed.RenewAsync(user, ct);
        return LocalRedirect("/participation/bookings#calendar");
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct)
    {
        await feed.StopAsync(user, ct);
        TempData["notice"] = SpaceTexts.CalendarStopped;
        return LocalRedirect("/participation/bookings");
    }
}
