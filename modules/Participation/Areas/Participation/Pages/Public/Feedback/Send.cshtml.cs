using Hyte.Modules.Mail;
using Hyte.Participation.Feedback;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Feedback;

/// <summary>The form in which anybody gives feedback.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class SendModel(PublicSwitch area, FeedbackReceiving receiving, IMailer mailer) : PublicPage(area, PublicPart.Feedback)
{
    [BindProperty]
    public FeedbackDraft Input { get; set; } = new();

    public bool MailIsAvailable => mailer.IsAvailable;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (IsTrapped) return LocalRedirect("/osallistu/palaute/kiitos");
        // What the form does not ask is not taken, whatever is posted.
        Input.Source = nameof(FeedbackSource.Resident);
        Input.SenderName = null;
        if (FeedbackContent.Read(Input, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } content) return Page();

        var received = await receiving.FromPublicAsync(content, ct);
        TempData["feedback-number"] = FeedbackMarks.Number(received.Item.Id);
        TempData["feedback-address"] = received.Item.SenderEmail is null ? "" : received.IsAsked ? FeedbackTexts.ThanksMail : FeedbackTexts.ThanksByHand;
        return LocalRedirect("/osallistu/palaute/kiitos");
    }
}
