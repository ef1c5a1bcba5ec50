using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>A resident looks at an own booking by the link in the message, and may cancel it until it begins.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class OwnModel(PublicSwitch area, OneUseLinks links, ReadBookings bookings, CancelBooking cancelling, TimeProvider clock) : PublicPage(area, PublicPart.Spaces)
{
    [BindProperty(SupportsGet = true, Name = "avain")]
    public string? Key { get; set; }

    public BookingRow? Row { get; private set; }

    public bool IsCancelled { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(SpaceTexts.PublicTitle, "/osallistu/tilat"), new(SpaceTexts.OwnTitle, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await links.FindAsync(BookingLinks.Cancel, Key, ct) is not { } id || await bookings.FindAsync(id, ct) is not { } row) return;
        if (row.Booking.HoldsTimeAt(clock.NowUtc())) Row = row;
    }

    public async Task OnPostAsync(CancellationToken ct) => IsCancelled = await cancelling.ByLinkAsync(Key, ct);
}
