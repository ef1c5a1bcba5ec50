using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>The picture of the area of a walk.</summary>
[Authorize(Policy = Rights.EditRegisters)]
[RequestSizeLimit(CheckedFile.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = CheckedFile.LargestRequest)]
internal sealed class PlanModel(ParticipationDbContext db, SetPlanImage set, FileShelf shelf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public bool RemoveFile { get; set; }

    [BindProperty]
    public IFormFile? Attached { get; set; }

    public string Name { get; private set; } = "";

    public FileCard? Present { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Name, $"/participation/events/{Id}"), new(WalkTexts.MapTitle, $"/participation/events/{Id}/map"), new(WalkTexts.PlanTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var fields = new Typed(ModelState.AddModelError);
        var image = await CheckedFile.ReadAsync(Attached, CheckedFile.Images, message => fields.Refuse(nameof(Attached), message), ct);
        if (image is null && !RemoveFile && !fields.HasRefused) fields.Refuse(nameof(Attached), WalkTexts.PlanMissing);
        if (image is not null && ImageSize.Of(image.Bytes) is { Width: <= 0 } or { Height: <= 0 }) fields.Refuse(nameof(Attached), EventTexts.FileBroken);
        if (fields.HasRefused) return Page();
        await set.ExecuteAsync(Id, image, ct);
        TempData["notice"] = image is null ? WalkTexts.PlanRemoved : WalkTexts.PlanSaved;
        return LocalRedirect($"/participation/events/{Id}/map");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == Id, ct) is not { } walk || !walk.Kind.IsWalk()) return false;
        Name = walk.Name;
        Present = await shelf.FindAsync(walk.PlanImageId, ct);
        return true;
    }
}
