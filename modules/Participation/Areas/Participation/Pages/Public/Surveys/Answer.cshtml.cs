using Hyte.Participation.Public;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Surveys;

/// <summary>The form for residents, who need no account.</summary>
[AllowAnonymous, EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class AnswerModel(PublicSwitch area, AnswerSaving answers) : PublicAnswering(area, answers)
{
    public AnswerSheet Sheet { get; private set; } = null!;

    public string? Message { get; private set; }

    /// <summary>The message thanks for an answer.</summary>
    public bool IsThanks { get; private set; }

    public bool ShowsForm { get; private set; } = true;

    public async Task<IActionResult> OnGetAsync(int id, bool kiitos, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct)) return NotFound();
        switch (Answers.StateOf(Sheet.Survey))
        {
            case SurveyState.Open when HasAnswered(id):
                (Message, ShowsForm, IsThanks) = (kiitos ? $"{SurveyTexts.Thanks} {SurveyTexts.ThanksText}" : SurveyTexts.AnsweredBefore, false, kiitos);
                return Page();
            case SurveyState.Open:
                return Page();
            default:
                return LocalRedirect(SurveyPlaces.PublicOf(id));
        }
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct)) return NotFound();
        if (!Sheet.Take(Request.Form, ModelState)) return Page();
        if (await SendAsync(Sheet, ct) == AnswerOutcome.NotOpen)
        {
            Message = SurveyTexts.NotOpenTyped;
            return Page();
        }

        return LocalRedirect($"{SurveyPlaces.PublicSurveys}/{id}?kiitos=true");
    }

    private async Task<bool> OpenAsync(int id, CancellationToken ct)
    {
        if (await Answers.OpenAsync(id, SurveyKind.Survey, whole: false, ct) is not { Survey.ForResidents: true } sheet) return false;
        Sheet = sheet;
        return Answers.StateOf(sheet.Survey) is not (SurveyState.Draft or SurveyState.Scheduled);
    }
}
