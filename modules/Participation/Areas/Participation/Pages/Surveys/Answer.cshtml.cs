using Hyte.Modules.People;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The form for those who sign in; the makers of surveys see it before it is open, without answering.</summary>
[Authorize(Policy = Rights.TakePart)]
internal sealed class AnswerModel(AnswerSaving answers, ICurrentUser user) : PageModel
{
    public AnswerSheet Sheet { get; private set; } = null!;

    /// <summary>The form is looked at; nothing is sent.</summary>
    public bool IsPreview { get; private set; }

    /// <summary>Why there is no form, or why an answer was not taken.</summary>
    public string? Message { get; private set; }

    public bool ShowsForm { get; private set; } = true;

    public IReadOnlyList<Crumb> Crumbs => user.May(Rights.Read) ? [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(Sheet.Survey.Title, null)] : [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct)) return NotFound();
        if (!Sheet.Take(Request.Form, ModelState) || !ShowsForm || IsPreview) return Page();
        switch (await answers.SaveAsync(Sheet, AnswerSource.Web, user.Actor.Id, ct))
        {
            case AnswerOutcome.Saved:
                TempData["notice"] = $"{SurveyTexts.Thanks} {SurveyTexts.ThanksText}";
                return LocalRedirect($"/participation/surveys/{id}/answer");
            case AnswerOutcome.AnsweredBefore:
                (Message, ShowsForm) = (SurveyTexts.AnsweredBefore, false);
                return Page();
            default:
                Message = SurveyTexts.NotOpenTyped;
                return Page();
        }
    }

    private async Task<bool> OpenAsync(int id, CancellationToken ct)
    {
        if (await answers.OpenAsync(id, SurveyKind.Survey, whole: false, ct) is not { } sheet) return false;
        Sheet = sheet;
        var (state, mayEdit) = (answers.StateOf(sheet.Survey), user.May(Rights.EditSurveys));
        var mayAnswer = state == SurveyState.Open && sheet.Survey.ForStaff;
        if (state is SurveyState.Draft or SurveyState.Scheduled && !mayEdit) return false;
        IsPreview = !mayAnswer && mayEdit;
        if (mayAnswer && await answers.HasAnsweredAsync(sheet.Survey, user.Actor.Id, ct)) (Message, ShowsForm) = (SurveyTexts.AnsweredBefore, false);
        // What was typed when the survey ended is not thrown away: the post goes on and says so.
        else if (!mayAnswer && !mayEdit && !Request.HasFormContentType) (Message, ShowsForm) = (SurveyTexts.NotOpen, false);
        return true;
    }
}
