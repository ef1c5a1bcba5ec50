using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>The form that tells everybody what was said and what was done.</summary>
[Authorize(Policy = Rights.HandleFeedback)]
internal sealed class PublishModel(ParticipationDbContext db, FeedbackActs acts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public PublishedDraft Input { get; set; } = new();

    public FeedbackItem Item { get; private set; } = null!;

    public bool IsConflict { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(FeedbackTexts.Title, "/participation/feedback"), new(Item.Subject, $"/participation/feedback/{Id}"), new(FeedbackTexts.PublishTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = new PublishedDraft { Said = Item.PublishedSaid, Did = Item.PublishedDid };
        Version = Item.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (PublishedContent.Read(Input, Item.SenderName, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } content) return Page();
        return await ActAsync(() => acts.PublishAsync(Id, Version, content, ct), FeedbackTexts.PublishedNotice, ct);
    }

    public async Task<IActionResult> OnPostUnpublishAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = new PublishedDraft { Said = Item.PublishedSaid, Did = Item.PublishedDid };
        return await ActAsync(() => acts.UnpublishAsync(Id, Version, ct), FeedbackTexts.UnpublishedNotice, ct);
    }

    private async Task<IActionResult> ActAsync(Func<Task<SaveOutcome>> act, string done, CancellationToken ct)
    {
        try
        {
            if (await act() == SaveOutcome.Saved)
            {
                TempData["notice"] = done;
                return LocalRedirect($"/participation/feedback/{Id}");
            }

            if (!await FindAsync(ct)) return NotFound();
            (IsConflict, Version) = (true, Item.Version);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        Item = (await db.Set<FeedbackItem>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == Id, ct))!;
        return Item is not null;
    }
}
