using Hyte.Modules.People;
using Hyte.Participation.Pages.Spaces;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>One space for residents: what it has and when it is free. Who has booked it is not told.</summary>
[AllowAnonymous]
internal sealed class DetailsModel(PublicSwitch area, SpaceRegister register, FreeTimes free, IDirectory directory, TimeProvider clock) : PublicPage(area, PublicPart.Spaces)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public bool MayBook { get; private set; }

    public SpaceView View { get; private set; } = null!;

    public WeekView Week { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(SpaceTexts.PublicTitle, "/osallistu/tilat"), new(View.Space.Name, null)];

    public async Task<IActionResult> OnGetAsync(string? week, CancellationToken ct)
    {
        var today = clock.Today();
        if (await register.FindAsync(Id, ct) is not { } space || space.WithdrawnOn <= today) return NotFound();
        var monday = WeekView.MondayOf(week, today);
        MayBook = space.ResidentsMayBook;
        View = new SpaceView(space, space.ContactTitleCode is { } code ? (await directory.GetAsync(ct)).NameOf(code) : null, await register.ExceptionsAsync(Id, today, ct));
        var path = $"/osallistu/tilat/{Id}";
        Week = new WeekView(await free.ReadAsync(space, monday, monday.AddDays(6), ct), today, path, MayBook ? $"{path}/varaa" : null, null);
        return Page();
    }
}
