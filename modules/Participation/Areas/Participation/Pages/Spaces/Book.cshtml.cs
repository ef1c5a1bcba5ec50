using Hyte.Modules.People;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A signed-in person books a time: day, then time, then details.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class BookModel(SpaceRegister register, FreeTimes free, BookSpace booking, ReadBookings bookings, ICurrentUser user, TimeProvider clock) : PageModel, IBookingForm
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public BookingDraft Input { get; set; } = new();

    public TimeChoices Choices { get; private set; } = null!;

    public IReadOnlyList<DateTime> Nearest { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Choices.Space.Name, $"/participation/spaces/{Id}"), new(SpaceTexts.Book, null)];

    public async Task<IActionResult> OnGetAsync(string? day, string? minutes, string? start, CancellationToken ct)
    {
        if (!await LoadAsync(day, minutes, start, ct)) return NotFound();
        Input.Name = user.Actor.Name;
        Input.Email = await bookings.LastEmailAsync(user.Actor.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Input.Day, Input.Minutes, Input.Start, ct)) return NotFound();
        var details = Input.ReadDetails(user.Actor.Id, Refuse);
        var time = Input.ReadTime(Refuse);
        if (details is null || time is null) return Page();
        if (await booking.ExecuteAsync(Id, time.Value.StartsAt, time.Value.Minutes, details, ct) is not { } outcome) return NotFound();
        if (outcome.Booking is { } made)
        {
            TempData["notice"] = made.State == BookingState.Confirmed ? SpaceTexts.BookedNotice : SpaceTexts.BookedWaitsNotice;
            return LocalRedirect($"/participation/bookings/{made.Id}");
        }

        foreach (var broken in outcome.Broken) Refuse(broken.Field, broken.Message);
        Nearest = outcome.Nearest;
        return Page();
    }

    private void Refuse(string field, string message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message);

    private async Task<bool> LoadAsync(string? day, string? minutes, string? start, CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return false;
        Choices = await TimeChoices.ReadAsync(free, space, day, minutes, start, $"/participation/spaces/{Id}/book", clock.TodayInCity(), ct);
        return true;
    }
}
