using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Files;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>The observations of a walk: a drawing with numbers and a table with the same numbers.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class MapModel(ParticipationDbContext db, ObservationRegister register, FileShelf shelf, IDirectory directory, ICurrentUser user) : PageModel
{
    private DirectorySnapshot? _names;

    public ParticipationEvent Walk { get; private set; } = null!;

    public IReadOnlyList<Observation> Observations { get; private set; } = [];

    /// <summary>The drawing; null when there is nothing to draw.</summary>
    public WalkMap? Drawing { get; private set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Walk.Name, $"/participation/events/{Walk.Id}"), new(WalkTexts.MapTitle, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } walk || !walk.Kind.IsWalk()) return NotFound();
        Walk = walk;
        _names = await directory.GetAsync(ct);
        Observations = await register.OfWalkAsync(id, ct);
        Drawing = WalkMap.Of(Observations, await shelf.FindAsync(walk.PlanImageId, ct));
        return Page();
    }

    public string NameOf(string unit) => _names!.NameOf(unit);
}
