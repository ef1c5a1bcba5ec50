using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>One space: its week, what it has and how it is booked. Nobody's name is here.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(SpaceRegister register, FreeTimes free, MeasureTies ties, IDirectory directory, ICurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public bool MayEdit { get; private set; }

    public bool MayBook { get; private set; }

    public SpaceView View { get; private set; } = null!;

    public WeekView Week { get; private set; } = null!;

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(View.Space.Name, null)];

    public async Task<IActionResult> OnGetAsync(string? week, CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return NotFound();
        var today = clock.TodayInCity();
        var monday = WeekView.MondayOf(week, today);
        MayEdit = user.May(Rights.EditSpaces);
        MayBook = user.May(Rights.TakePart) && !(space.WithdrawnOn <= today);
        View = new SpaceView(space, space.ContactTitleCode is { } code ? (await directory.GetAsync(ct)).NameOf(code) : null, await register.ExceptionsAsync(Id, today, ct));
        var path = $"/participation/spaces/{Id}";
        Week = new WeekView(await free.ReadAsync(space, monday, monday.AddDays(6), ct), today, path, MayBook ? $"{path}/book" : null, null);
        Measures = await ties.OfAsync(Registers.Space, Id, ct);
        return Page();
    }
}
