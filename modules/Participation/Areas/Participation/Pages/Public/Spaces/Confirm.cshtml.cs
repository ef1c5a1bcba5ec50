using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>A resident confirms a booking by the link that was sent. Opening the link confirms nothing: mail programs open links too.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class ConfirmModel(PublicSwitch area, OneUseLinks links, ReadBookings bookings, ConfirmBooking confirming, TimeProvider clock) : PublicPage(area, PublicPart.Spaces)
{
    [BindProperty(SupportsGet = true, Name = "avain")]
    public string? Key { get; set; }

    public BookingRow? Row { get; private set; }

    public bool IsDone { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(SpaceTexts.PublicTitle, "/osallistu/tilat"), new(SpaceTexts.ConfirmTitle, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await links.FindAsync(BookingLinks.Confirm, Key, ct) is not { } id || await bookings.FindAsync(id, ct) is not { } row) return;
        if (row.Booking.State == BookingState.AwaitsConfirmation && row.Booking.HoldsTimeAt(clock.NowUtc())) Row = row;
    }

    public async Task OnPostAsync(CancellationToken ct)
    {
        if (await confirming.ExecuteAsync(Key, ct) is not { } confirmed) return;
        Row = await bookings.FindAsync(confirmed.Id, ct);
        IsDone = true;
    }
}
