using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>Cancels an event, with a reason that those who were coming are told.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class CancelModel(ParticipationDbContext db, CancelEvent cancel, Seats seats, EventMail mail) : PageModel
{
    private const int LongestReason = 1000;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string Name { get; private set; } = "";

    public string Lead { get; private set; } = "";

    public bool MailWorks => mail.IsAvailable;

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Name, $"/participation/events/{Id}"), new(EventTexts.CancelTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } found) return NotFound();
        return found.IsCancelled ? LocalRedirect($"/participation/events/{Id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is null) return NotFound();
        var fields = new Typed(ModelState.AddModelError);
        var reason = fields.Required(nameof(Reason), Reason, LongestReason, EventTexts.CancelReasonMissing);
        if (fields.HasRefused) return Page();
        try
        {
            if (await cancel.ExecuteAsync(Id, reason, ct) is not { } ended) return NotFound();
            TempData["notice"] = ended.Registered == 0 ? EventTexts.Cancelled : string.Format(EventTexts.CancelledTold, ended.Told, ended.Registered - ended.Told);
            if (ended.Told < ended.Registered) TempData["notice-tone"] = "warning";
            return LocalRedirect($"/participation/events/{Id}");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<ParticipationEvent?> LoadAsync(CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == Id, ct) is not { } found) return null;
        Name = found.Name;
        var counts = await seats.CountAsync(Id, ct);
        Lead = string.Format(EventTexts.CancelLead, found.When, FinnishFormat.Count(counts.Confirmed + counts.Waiting + counts.Unconfirmed));
        return found;
    }
}
