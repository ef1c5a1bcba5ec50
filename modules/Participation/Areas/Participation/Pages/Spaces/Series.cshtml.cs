using Hyte.Modules.People;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A signed-in person books one time of the week until a day.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class SeriesModel(SpaceRegister register, BookSeries booking, ReadBookings bookings, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public SeriesDraft When { get; set; } = new();

    [BindProperty]
    public BookingDraft Input { get; set; } = new();

    public Space Space { get; private set; } = null!;

    /// <summary>When nothing could be had: each day and why.</summary>
    public IReadOnlyList<(DateOnly Day, string Why)> LeftOut { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Space.Name, $"/participation/spaces/{Id}"), new(SpaceTexts.SeriesTitle, null)];

    /// <summary>The times of the clock at which a booking of the space may begin on some weekday.</summary>
    public IEnumerable<SelectListItem> StartChoices =>
        from minute in Enumerable.Range(0, CityTime.MinutesInDay / Space.StartInterval).Select(step => step * Space.StartInterval)
        where Enum.GetValues<DayOfWeek>().Any(day => Space.HoursOn(day).Intervals.Any(open => open.From <= minute && minute < open.To))
        select new SelectListItem($"{minute / 60}.{minute % 60:00}", $"{minute}");

    public IEnumerable<SelectListItem> Lengths => Space.Rules.Lengths.Select(minutes => new SelectListItem(DurationText.Of(minutes), $"{minutes}"));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Input.Name = user.Actor.Name;
        Input.Email = await bookings.LastEmailAsync(user.Actor.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var when = When.Read((field, message) => ModelState.AddModelError($"{nameof(When)}.{field}", message));
        var details = Input.ReadDetails(user.Actor.Id, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
        if (when is null || details is null) return Page();
        if (await booking.ExecuteAsync(Id, when, details, ct) is not { } outcome) return NotFound();
        if (outcome.SeriesId is { } series)
        {
            TempData["notice"] = string.Format(SpaceTexts.SeriesBooked, FinnishFormat.Count(outcome.Count, SpaceTexts.TimeOne, SpaceTexts.TimeMany));
            return LocalRedirect($"/participation/bookings/series/{series}");
        }

        foreach (var broken in outcome.Broken) ModelState.AddModelError(FieldOf(broken.Field), broken.Message);
        LeftOut = outcome.LeftOut;
        return Page();
    }

    // A rule of a single booking speaks of its day; a series has a first one.
    private static string FieldOf(string field) => field switch
    {
        nameof(BookingDraft.Day) => $"{nameof(When)}.{nameof(SeriesDraft.First)}",
        nameof(BookingDraft.Minutes) => $"{nameof(When)}.{nameof(SeriesDraft.Minutes)}",
        _ => $"{nameof(Input)}.{field}",
    };

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return false;
        Space = space;
        return true;
    }
}
