using Hyte.Participation.Feedback;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Feedback;

/// <summary>Confirms by a button that an address is the sender's. Opening the link alone confirms nothing: mail programs open links, too.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class ConfirmModel(PublicSwitch area, OneUseLinks links, FeedbackReceiving receiving) : PublicPage(area, PublicPart.Feedback)
{
    [BindProperty(SupportsGet = true)]
    public string? Avain { get; set; }

    public bool IsValid { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => IsValid = await links.FindAsync(FeedbackReceiving.ConfirmPurpose, Avain, ct) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await receiving.ConfirmAsync(Avain, ct) is null) return Page();
        TempData["notice"] = FeedbackTexts.ConfirmDone;
        return LocalRedirect("/osallistu/palaute/kiitos");
    }
}
