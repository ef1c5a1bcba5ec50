using Hyte.Modules;
using Hyte.Modules.Mail;
using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>One piece of feedback: what was said, its messages, and everything that is done with it. That the sender was seen is noted in the log.</summary>
[Authorize(Policy = Rights.AnswerFeedback)]
internal sealed class DetailsModel(
    ParticipationDbContext db, FeedbackActs acts, FeedbackPost post, MeasureTies ties, IMailer mailer, IPersonalDataLog log, IDirectory directory, ICurrentUser user, TimeProvider clock) : PageModel
{
    private const int UsualDays = 14;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public FeedbackHandling Input { get; set; } = new();

    public FeedbackItem Item { get; private set; } = null!;

    public DirectorySnapshot Names { get; private set; } = null!;

    public FeedbackReach Reach { get; private set; } = new(false, []);

    public bool IsConflict { get; private set; }

    public bool MailIsAvailable => mailer.IsAvailable;

    public bool HasUnsent => Item.MayBeMailed && Item.Messages.Any(m => m.Kind == FeedbackMessageKind.Answer && m.MailedAt is null);

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public IEnumerable<SelectListItem> Units => Names.Entries.Where(e => e.Kind == DirectoryKind.Unit && e.ValidTo is null)
        .OrderBy(e => e.Name, StringComparer.CurrentCulture).Select(e => new SelectListItem(e.Name, e.Code)).Prepend(new SelectListItem(FeedbackTexts.ChooseUnit, ""));

    /// <summary>One of the fields was refused, or holds a text that is not saved: its form is open.</summary>
    public bool IsWrong(params string[] fields) => fields.Any(field =>
        ModelState.TryGetValue($"{nameof(Input)}.{field}", out var state) && (state.Errors.Count > 0 || (IsConflict && !string.IsNullOrEmpty(state.AttemptedValue))));

    public DateOnly Today => clock.Today();

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(FeedbackTexts.Title, "/participation/feedback"), new(Item.Subject, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRouteAsync(CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        var fields = Fields();
        if (Names.Find(Input.Unit) is not { Kind: DirectoryKind.Unit }) fields.Refuse(nameof(Input.Unit), FeedbackTexts.UnitMissing);
        var answerBy = fields.RequiredDay(nameof(Input.AnswerBy), Input.AnswerBy, Today, Today.AddYears(1), FeedbackTexts.AnswerByMissing);
        var note = fields.Optional(nameof(Input.RouteNote), Input.RouteNote, FeedbackContent.LongestText);
        return await ActAsync(fields, Rights.HandleFeedback, () => acts.RouteAsync(Id, Version, Input.Unit!, answerBy!.Value, note, ct), () => string.Format(FeedbackTexts.Routed, Names.NameOf(Input.Unit!)), ct);
    }

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken ct)
    {
        var fields = Fields();
        var text = fields.Required(nameof(Input.Answer), Input.Answer, FeedbackContent.LongestText, FeedbackTexts.AnswerMissing);
        var mailed = false;
        return ActAsync(
            fields,
            Rights.AnswerFeedback,
            async () =>
            {
                (var outcome, mailed) = await acts.AnswerAsync(Id, Version, text, ct);
                return outcome;
            },
            () => mailed ? FeedbackTexts.AnsweredMailed : FeedbackTexts.AnsweredStored,
            ct);
    }

    public Task<IActionResult> OnPostNoteAsync(CancellationToken ct)
    {
        var fields = Fields();
        var text = fields.Required(nameof(Input.Note), Input.Note, FeedbackContent.LongestText, FeedbackTexts.NoteMissing);
        return ActAsync(fields, Rights.AnswerFeedback, () => acts.NoteAsync(Id, Version, text, ct), () => FeedbackTexts.NoteSaved, ct);
    }

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        var fields = Fields();
        var reason = fields.Optional(nameof(Input.Reason), Input.Reason, FeedbackContent.LongestReason);
        return ActAsync(fields, Rights.HandleFeedback, () => acts.CloseAsync(Id, Version, reason, ct), () => FeedbackTexts.ClosedNotice, ct);
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        ActAsync(Fields(), Rights.HandleFeedback, () => acts.ConfirmEmailAsync(Id, Version, ct), () => FeedbackTexts.ConfirmedNotice, ct);

    public async Task<IActionResult> OnPostResendAsync(CancellationToken ct)
    {
        if (!user.May(Rights.HandleFeedback)) return Forbid();
        if (!await db.Set<FeedbackItem>().AnyAsync(f => f.Id == Id, ct)) return NotFound();
        var sent = await post.SendWaitingAsync(Id, ct);
        TempData["notice"] = sent > 0 ? FeedbackTexts.ResentNotice : FeedbackTexts.NotResentNotice;
        if (sent == 0) TempData["notice-tone"] = "warning";
        return LocalRedirect($"/participation/feedback/{Id}");
    }

    private Typed Fields() => new((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));

    private async Task<IActionResult> ActAsync(Typed fields, string permission, Func<Task<SaveOutcome>> act, Func<string> done, CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        Reach = FeedbackReach.Of(user, Names);
        var item = await db.Set<FeedbackItem>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == Id, ct);
        if (item is null || !Reach.Covers(item)) return NotFound();
        if (!user.May(permission, item.UnitCode is { } unit ? [unit] : [])) return Forbid();
        try
        {
            switch (fields.HasRefused ? (SaveOutcome?)null : await act())
            {
                case SaveOutcome.NotFound:
                    return NotFound();
                case SaveOutcome.Saved:
                    TempData["notice"] = done();
                    return LocalRedirect($"/participation/feedback/{Id}");
                case SaveOutcome.Conflict:
                    IsConflict = true;
                    break;
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Code == "feedback.not-answered" ? $"{nameof(Input)}.{nameof(Input.Reason)}" : "", broken.Message);
        }

        return await LoadAsync(ct) ? Page() : NotFound();
    }

    // What a person may not see looks like what is not there.
    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        Reach = FeedbackReach.Of(user, Names);
        Item = (await db.Set<FeedbackItem>().AsNoTracking().Include(f => f.Messages.OrderBy(m => m.Id)).SingleOrDefaultAsync(f => f.Id == Id, ct))!;
        if (Item is null || !Reach.Covers(Item)) return false;
        Version = Item.Version;
        Input.Unit ??= Item.UnitCode;
        Input.AnswerBy ??= Shown.Day(Item.AnswerBy ?? Today.AddDays(UsualDays));
        Measures = await ties.OfAsync(Registers.Feedback, Id, ct);
        if (Reach.IsHandler && Item.HasSender) await log.ShownAsync(Registers.HrefOf(Registers.Feedback, Id), FeedbackTexts.PersonalShown, ct);
        return true;
    }
}

/// <summary>What the forms of the page of feedback take, each its own part.</summary>
internal sealed class FeedbackHandling
{
    public string? Unit { get; set; }

    public string? AnswerBy { get; set; }

    public string? RouteNote { get; set; }

    public string? Answer { get; set; }

    public string? Note { get; set; }

    public string? Reason { get; set; }
}
