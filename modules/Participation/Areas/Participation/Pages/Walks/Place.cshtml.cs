using System.Globalization;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Walks;

/// <summary>Marks the place of an observation on the picture of the area: by a click, which needs no script, or by two numbers.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class PlaceModel(ParticipationDbContext db, EditObservation edit, FileShelf shelf) : PageModel
{
    // A click comes in the pixels of the picture as it is shown, so the page itself says how wide that is.
    private const int Small = 320;
    private const int Large = 960;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Size { get; set; } = Small;

    [BindProperty]
    public string? PlanX { get; set; }

    [BindProperty]
    public string? PlanY { get; set; }

    public Observation Observation { get; private set; } = null!;

    public FileCard Image { get; private set; } = null!;

    public string WalkName { get; private set; } = "";

    public int OtherSize => Size == Small ? Large : Small;

    public int ImageHeight => Math.Max(1, (int)Math.Round((double)Size * Image.Height / Image.Width));

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(WalkTexts.Title, "/participation/observations"), new(WalkTexts.Observation, $"/participation/observations/{Id}"), new(WalkTexts.PlaceTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var draft = ObservationDraft.Of(Observation);
        (PlanX, PlanY) = (draft.PlanX, draft.PlanY);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var fields = new Typed(ModelState.AddModelError);
        var x = fields.RequiredNumber(nameof(PlanX), PlanX, 0, 100, WalkTexts.PercentFormat);
        var y = fields.RequiredNumber(nameof(PlanY), PlanY, 0, 100, WalkTexts.PercentFormat);
        return fields.HasRefused ? Page() : await SaveAsync(x!.Value, y!.Value, ct);
    }

    public async Task<IActionResult> OnPostClickAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var x = Typed.ReadWhole(Request.Form["point.x"]);
        var y = Typed.ReadWhole(Request.Form["point.y"]);
        // Enter on the picture sends its corner: nobody pointed at anything.
        if (x is not { } across || y is not { } down || across > Size || down > ImageHeight || (across == 0 && down == 0))
        {
            ModelState.AddModelError(nameof(PlanX), WalkTexts.NoClick);
            return Page();
        }

        return await SaveAsync(Percent(across, Size), Percent(down, ImageHeight), ct);
    }

    private async Task<IActionResult> SaveAsync(decimal x, decimal y, CancellationToken ct)
    {
        await edit.PlaceAsync(Id, x, y, ct);
        TempData["notice"] = string.Format(CultureInfo.InvariantCulture, WalkTexts.Placed, FinnishFormat.Number(x, 1), FinnishFormat.Number(y, 1));
        return LocalRedirect($"/participation/observations/{Id}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (Size is not (Small or Large)) Size = Small;
        if (await db.Set<Observation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == Id, ct) is not { } found) return false;
        var walk = await db.Set<ParticipationEvent>().AsNoTracking().Where(e => e.Id == found.EventId).Select(e => new { e.Name, e.PlanImageId }).SingleOrDefaultAsync(ct);
        if (await shelf.FindAsync(walk?.PlanImageId, ct) is not { Width: > 0, Height: > 0 } image) return false;
        (Observation, Image, WalkName) = (found, image, walk!.Name);
        return true;
    }

    private static decimal Percent(int pixels, int of) => Math.Round(100m * pixels / of, 2);
}
