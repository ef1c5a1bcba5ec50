using Hyte.Modules.Mail;
using Hyte.Participation.Pages.Spaces;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>A resident books a time without an account: day, then time, then details; without script.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class BookModel(PublicSwitch area, SpaceRegister register, FreeTimes free, BookSpace booking, IMailer mailer, TimeProvider clock) : PublicPage(area, PublicPart.Spaces), IBookingForm
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public BookingDraft Input { get; set; } = new();

    public TimeChoices Choices { get; private set; } = null!;

    public IReadOnlyList<DateTime> Nearest { get; private set; } = [];

    /// <summary>The booking is confirmed by a link in a message; otherwise the city confirms it.</summary>
    public bool ConfirmsByMail => mailer.IsAvailable;

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(SpaceTexts.PublicTitle, "/osallistu/tilat"), new(Choices.Space.Name, $"/osallistu/tilat/{Id}"), new(SpaceTexts.Book, null)];

    public async Task<IActionResult> OnGetAsync(string? day, string? minutes, string? start, CancellationToken ct) =>
        await LoadAsync(day, minutes, start, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Input.Day, Input.Minutes, Input.Start, ct)) return NotFound();
        var details = Input.ReadDetails(userId: null, Refuse);
        var time = Input.ReadTime(Refuse);
        if (details is null || time is null) return Page();
        if (IsTrapped) return LocalRedirect(SentModel.PathOf(ConfirmsByMail));
        if (await booking.ExecuteAsync(Id, time.Value.StartsAt, time.Value.Minutes, details, ct) is not { } outcome) return NotFound();
        if (outcome.Booking is { } made) return LocalRedirect(SentModel.PathOf(made.State == BookingState.AwaitsConfirmation));
        foreach (var broken in outcome.Broken) Refuse(broken.Field, broken.Message);
        Nearest = outcome.Nearest;
        return Page();
    }

    private void Refuse(string field, string message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message);

    private async Task<bool> LoadAsync(string? day, string? minutes, string? start, CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { ResidentsMayBook: true } space || space.WithdrawnOn <= clock.Today()) return false;
        Choices = await TimeChoices.ReadAsync(free, space, day, minutes, start, $"/osallistu/tilat/{Id}/varaa", clock.Today(), ct);
        return true;
    }
}
