using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The bookings of a series and the days that could not be had.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class BookedSeriesModel(ReadBookings bookings, IPersonalDataLog log, ICurrentUser user) : PageModel
{
    public BookingSeries Series { get; private set; } = null!;

    public IReadOnlyList<BookingRow> Rows { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.MyBookings, "/participation/bookings"), new(SpaceTexts.SeriesWord, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await bookings.FindSeriesAsync(id, ct) is not { } series) return NotFound();
        Series = series;
        Rows = await bookings.OfSeriesAsync(id, ct);
        if (Rows.Count == 0) return NotFound();
        if (Rows[0].Booking.BookerUserId == user.Actor.Id) return Page();
        if (!user.May(Rights.EditSpaces)) return NotFound();
        await log.ShownAsync($"/participation/bookings/series/{id}", string.Format(SpaceTexts.LogBookings, Rows.Count), ct);
        return Page();
    }
}
