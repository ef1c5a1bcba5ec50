using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>One booking, for its booker and for those who decide of bookings; for others it is not there.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class BookingModel(ReadBookings bookings, DecideBooking deciding, CancelBooking cancelling, IPersonalDataLog log, ICurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>Why the city refuses or cancels.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public BookingRow Row { get; private set; } = null!;

    public bool IsOwn => Row.Booking.BookerUserId == user.Actor.Id;

    public bool MayDecide => user.May(Rights.EditSpaces) && Row.Booking.HoldsTimeAt(clock.NowUtc()) && Row.Booking.State != BookingState.Confirmed;

    /// <summary>Who cancels an own booking gives no reason to anybody.</summary>
    public bool MayCancelAsCity => user.May(Rights.EditSpaces) && Row.Booking.State == BookingState.Confirmed && !MayCancelAsBooker;

    public bool MayCancelAsBooker => IsOwn && Row.Booking.HoldsTimeAt(clock.NowUtc()) && Row.Booking.StartsAt > clock.NowUtc();

    public IReadOnlyList<Crumb> Crumbs => IsOwn
        ? [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.MyBookings, "/participation/bookings"), new(DurationText.WithDay(Row.Booking.StartsAt, Row.Booking.EndsAt), null)]
        : [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.WaitingTitle, "/participation/bookings/waiting"), new(DurationText.WithDay(Row.Booking.StartsAt, Row.Booking.EndsAt), null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken ct)
    {
        if (!user.May(Rights.EditSpaces)) return Forbid();
        return Tell(await deciding.ApproveAsync(Id, ct), SpaceTexts.ApprovedNotice);
    }

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => WithReasonAsync(reason => deciding.RefuseAsync(Id, reason, ct), SpaceTexts.RefusedNotice, ct);

    public Task<IActionResult> OnPostCancelAsCityAsync(bool rest, CancellationToken ct) => WithReasonAsync(reason => cancelling.ByCityAsync(Id, rest, reason, ct), SpaceTexts.CancelledNotice, ct);

    public async Task<IActionResult> OnPostCancelAsync(bool rest, CancellationToken ct) => Tell(await cancelling.ByBookerAsync(Id, rest, ct), SpaceTexts.CancelledNotice);

    private async Task<IActionResult> WithReasonAsync(Func<string, Task<EndingOutcome>> act, string done, CancellationToken ct)
    {
        if (!user.May(Rights.EditSpaces)) return Forbid();
        if (!await LoadAsync(ct)) return NotFound();
        var form = new CheckedForm(ModelState.AddModelError);
        return form.Required(nameof(Reason), Reason, SpaceContent.LongestReason, SpaceTexts.ReasonMissing) is { } reason ? Tell(await act(reason), done) : Page();
    }

    private IActionResult Tell(EndingOutcome outcome, string done)
    {
        if (outcome == EndingOutcome.NotFound) return NotFound();
        (TempData["notice"], TempData["notice-tone"]) = outcome switch
        {
            EndingOutcome.DoneAndTold => (done, "success"),
            EndingOutcome.DoneNotTold => ($"{done} {SpaceTexts.NotTold}", "warning"),
            _ => (SpaceTexts.TooLate, "warning"),
        };
        return LocalRedirect($"/participation/bookings/{Id}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await bookings.FindAsync(Id, ct) is not { } row) return false;
        Row = row;
        if (IsOwn) return true;
        if (!user.May(Rights.EditSpaces)) return false;
        if (!row.Booking.IsForgotten) await log.ShownAsync($"/participation/bookings/{Id}", SpaceTexts.LogBooking, ct);
        return true;
    }
}
