using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>The form that ties recorded feedback to measures: which they are is often seen only when the feedback is handled.</summary>
[Authorize(Policy = Rights.AnswerFeedback)]
internal sealed class MeasuresModel(ParticipationDbContext db, MeasureTies ties, IDirectory directory, ICurrentUser user) : PageModel
{
    private string _subject = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public MeasureOffer Offer { get; private set; } = new([], []);

    /// <summary>What is tied when the form is drawn.</summary>
    public IEnumerable<string> Was => Offer.Own.Concat(Offer.Others).Where(m => m.Chosen).Select(m => m.Value);

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(FeedbackTexts.Title, "/participation/feedback"), new(_subject, $"/participation/feedback/{Id}"), new(FeedbackTexts.MeasuresTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await MayAsync(ct)) return NotFound();
        Offer = await ties.OfferAsync(Registers.Feedback, Id, null, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string[] was, string[] measures, CancellationToken ct)
    {
        if (!await MayAsync(ct)) return NotFound();
        Offer = await ties.OfferAsync(Registers.Feedback, Id, null, ct);
        // Only what this person changed is changed: another may have tied something while the form was open.
        await ties.ChooseAsync(Registers.Feedback, Id, [.. Was.Except(was.Except(measures)).Union(measures.Except(was))], ct);
        await db.SaveChangesAsync(ct);
        TempData["notice"] = RegisterTexts.Saved;
        return LocalRedirect($"/participation/feedback/{Id}");
    }

    // What a person may not see looks like what is not there.
    private async Task<bool> MayAsync(CancellationToken ct)
    {
        var item = await db.Set<FeedbackItem>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == Id, ct);
        _subject = item?.Subject ?? "";
        return item is not null && FeedbackReach.Of(user, await directory.GetAsync(ct)).Covers(item);
    }
}
