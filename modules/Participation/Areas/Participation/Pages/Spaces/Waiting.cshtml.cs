using Hyte.Modules.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The bookings that wait for the city's approval.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class WaitingModel(ReadBookings bookings, IPersonalDataLog log) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<BookingRow> Rows { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.WaitingTitle, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rows = await bookings.WaitingAsync(Most, ct);
        if (Rows.Count > 0) await log.ShownAsync("/participation/bookings/waiting", string.Format(SpaceTexts.LogBookings, Rows.Count), ct);
    }
}
