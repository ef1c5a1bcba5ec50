using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The form that updates one measure in one period.</summary>
/// <param name="module">The module.</param>
/// <param name="forms">Reads what the form needs.</param>
/// <param name="update">Saves.</param>
/// <param name="tasks">Reads what waits for the person next.</param>
/// <param name="user">Who writes.</param>
public abstract class UpdatePage(ProgrammeModule module, UpdateForms forms, UpdateFollowUp update, OwnTasks tasks, ICurrentUser user)
    : ProgrammePage(module, user)
{
    /// <summary>The period in the address: <c>1/24</c>; the open one when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    /// <summary>What the person has written.</summary>
    [BindProperty]
    public FollowUpFields Input { get; set; } = new();

    internal UpdateForm Form { get; private set; } = null!;

    /// <summary>Why nothing can be saved, when the period does not take follow-ups.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>Both wordings, when somebody else was faster.</summary>
    internal FollowUpConflict? Conflict { get; private set; }

    /// <summary>The person meant to mark it ready when somebody else was faster.</summary>
    internal bool WantedReady { get; private set; }

    /// <summary>There is a form to fill, or words in it that nobody may lose.</summary>
    internal bool ShowsForm { get; private set; } = true;

    /// <summary>There are figures to look at beside the form.</summary>
    internal bool ShowsIndicators => ShowsForm && Conflict is null && !Form.Indicators.IsEmpty;

    internal OwnTask? NextTask { get; private set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer) return answer;
        Input = FollowUpFields.Of(Form.Existing);
        ShowsForm = Form.Period.State == PeriodState.Open;
        return Page();
    }

    /// <summary>Puts the words of the previous period into the form. Saves nothing, and drops nothing that was typed.</summary>
    public async Task<IActionResult> OnPostCopyAsync(int id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer) return answer;
        if (Form.Earlier is { } earlier)
        {
            ModelState.Clear();
            Input.Status ??= StatusCodes.Of(earlier.Status);
            Input.Reason = string.IsNullOrWhiteSpace(Input.Reason) ? earlier.Reason : Input.Reason;
            Input.CopiedFrom = earlier.Period.ToString();
            Input.Text = string.IsNullOrWhiteSpace(Input.Text) || Input.Text.Trim() == earlier.Text ? earlier.Text : $"{earlier.Text}\n\n{Input.Text}";
        }

        return Page();
    }

    /// <summary>Saves, and marks ready when that was asked for.</summary>
    public async Task<IActionResult> OnPostAsync(int id, bool ready, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer) return answer;
        Check(ready);
        if (!ModelState.IsValid) return Page();
        try
        {
            return await SaveAsync(id, ready, ct);
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Page();
        }
    }

    private async Task<IActionResult> SaveAsync(int id, bool ready, CancellationToken ct)
    {
        var status = StatusCodes.Find(Input.Status) ?? FollowUpStatus.Unknown;
        PeriodCode? copied = PeriodCode.TryParse(Input.CopiedFrom, out var code) ? code : null;
        var input = new UpdateFollowUpInput(id, Form.Period.Code, status, Lines(Input.Text), Lines(Input.Reason), Lines(Input.InternalNote), Input.Version, ready, copied);
        switch (await update.ExecuteAsync(input, ct))
        {
            case FollowUpSaved saved:
                Tell(saved.IsReady);
                return Redirect(Module.Measure(id));
            case FollowUpConflict conflict:
                ModelState.Clear();
                Conflict = conflict;
                WantedReady = ready;
                Input = FollowUpFields.Merge(conflict);
                Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult?> LoadAsync(int id, CancellationToken ct)
    {
        if (await forms.ReadAsync(Module, id, Period, ct) is not { } form) return NotFound();
        Form = form;
        if (!Access.MayUpdate(form.Measure.Roles.Select(r => r.TitleCode).OfType<string>(), [.. form.Measure.Parties.Select(p => p.EntryCode).OfType<string>()])) return Forbid();
        if (!form.Measure.IsFollowedUp) return Redirect(Module.Measure(id));

        Heading = form.Measure.Name;
        Crumbs = [new Crumb(Module.Name, Module.Home(form.Measure.Programme.Code)), new Crumb(PageTexts.FollowUp, Module.FollowUp(form.Measure.Programme.Code)), new Crumb(form.Measure.Name, Module.Measure(id)), new Crumb(string.Format(PageTexts.UpdateOfPeriod, form.Period.Code), null)];
        NextTask = (await tasks.ExecuteAsync(CurrentUser.Titles, ct)).FirstOrDefault(t => t.MeasureId != id);
        return null;
    }

    private void Check(bool ready)
    {
        var status = StatusCodes.Find(Input.Status);
        if (ready && status is null) Wrong(nameof(Input.Status), Texts.FollowUpStatusMissing);
        if (status is { } chosen && FollowUp.AsksReason(chosen) && string.IsNullOrWhiteSpace(Input.Reason)) Wrong(nameof(Input.Reason), Texts.FollowUpReasonMissing);
        (string Field, string? Text)[] texts = [(nameof(Input.Text), Input.Text), (nameof(Input.Reason), Input.Reason), (nameof(Input.InternalNote), Input.InternalNote)];
        foreach (var (field, text) in texts)
        {
            if (Lines(text)?.Length > FollowUp.LongestText) Wrong(field, string.Format(Texts.TextTooLong, FollowUp.LongestText));
        }
    }

    private void Refuse(RuleBrokenException broken)
    {
        if (broken.Code is "period.closed" or "programme.not-active") Refusal = broken.Message;
        else Wrong(broken.Code == "follow-up.status" ? nameof(Input.Status) : nameof(Input.Text), broken.Message);
    }

    private void Wrong(string field, string message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message);

    private void Tell(bool isReady)
    {
        TempData["notice"] = string.Format(isReady ? PageTexts.SavedReady : PageTexts.SavedDraft, Form.Period.Code);
        if (NextTask is not { } next) return;
        TempData["next-title"] = next.Name;
        TempData["next-href"] = Module.Update(next.MeasureId, next.Period);
    }

    // Browsers post a line break as two characters; one is stored, so that a text equals itself and its length is what the person sees.
    private static string? Lines(string? text) => text?.ReplaceLineEndings("\n");
}
