using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Forms;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Public.Feedback;

/// <summary>The sender's page of the feedback, by the signed link that came in the answer. Notes of staff are never read for it.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class ThreadModel(PublicSwitch area, ParticipationDbContext db, ThreadLinks links, FeedbackActs acts) : PublicPage(area, PublicPart.Feedback)
{
    [BindProperty(SupportsGet = true)]
    public string? Avain { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>The feedback; null when the link does not work or the sender has been forgotten.</summary>
    public FeedbackItem? Item { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Item is null) return Page();
        var fields = new Typed((field, message) => ModelState.AddModelError(field, message));
        var text = fields.Required(nameof(Text), Text, FeedbackContent.LongestText, FeedbackTexts.ThreadReplyMissing);
        if (fields.HasRefused) return Page();
        try
        {
            if (IsTrapped || await acts.ReplyAsync(Item.Id, text, ct) == SaveOutcome.Saved)
            {
                TempData["notice"] = FeedbackTexts.ThreadSent;
                return LocalRedirect($"/osallistu/palaute/viesti?avain={Uri.EscapeDataString(Avain!)}");
            }

            ModelState.AddModelError(nameof(Text), FeedbackTexts.ThreadBusy);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(nameof(Text), broken.Message);
        }

        return Page();
    }

    private async Task LoadAsync(CancellationToken ct) => Item = links.Read(Avain) is { } id
        ? await db.Set<FeedbackItem>().AsNoTracking()
            .Include(f => f.Messages.Where(m => m.Kind != FeedbackMessageKind.Note).OrderBy(m => m.Id))
            .SingleOrDefaultAsync(f => f.Id == id && f.SenderEmail != null, ct)
        : null;
}
