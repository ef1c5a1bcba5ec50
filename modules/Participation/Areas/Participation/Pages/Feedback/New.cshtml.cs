using Hyte.Modules.People;
using Hyte.Participation.Feedback;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>The form in which staff record feedback that came in another way.</summary>
[Authorize(Policy = Rights.AnswerFeedback)]
internal sealed class NewModel(FeedbackReceiving receiving, MeasureTies ties, ICurrentUser user) : PageModel
{
    [BindProperty]
    public FeedbackDraft Input { get; set; } = new();

    [BindProperty(Name = "measures")]
    public IReadOnlyList<string> ChosenMeasures { get; set; } = [];

    public MeasureOffer Measures { get; private set; } = new([], []);

    public static IReadOnlyList<Choice> Sources => [.. Enum.GetValues<FeedbackSource>().Select(source => new Choice(source.ToString(), source.Word(), null))];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(FeedbackTexts.Title, "/participation/feedback"), new(FeedbackTexts.AddTitle, null)];

    public async Task OnGetAsync(CancellationToken ct) => Measures = await ties.OfferAsync(Registers.Feedback, 0, null, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (FeedbackContent.Read(Input, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } content)
        {
            Measures = await ties.OfferAsync(Registers.Feedback, 0, ChosenMeasures, ct);
            return Page();
        }

        var item = await receiving.FromStaffAsync(content, ChosenMeasures, ct);
        TempData["notice"] = string.Format(FeedbackTexts.Added, FeedbackMarks.Number(item.Id));
        // Who only answers for a unit sees nothing that has not been routed there.
        return LocalRedirect(user.May(Rights.HandleFeedback) ? Registers.HrefOf(Registers.Feedback, item.Id) : "/participation/feedback");
    }
}
