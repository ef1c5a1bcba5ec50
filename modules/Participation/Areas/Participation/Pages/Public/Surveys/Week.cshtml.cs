using Hyte.Participation.Public;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Surveys;

/// <summary>The question of this week for residents.</summary>
[AllowAnonymous, EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class WeekModel(PublicSwitch area, SurveyRegister register, AnswerSaving answers) : PublicAnswering(area, answers)
{
    private const int MostEarlier = 20;

    public AnswerSheet? Sheet { get; private set; }

    public bool HasVoted { get; private set; }

    public IReadOnlyList<Survey> Earlier { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostVoteAsync(int id, CancellationToken ct)
    {
        if (await Answers.OpenAsync(id, SurveyKind.WeeklyQuestion, whole: false, ct) is not { Survey.ForResidents: true } sheet) return NotFound();
        if (sheet.Take(Request.Form, ModelState))
        {
            if (await SendAsync(sheet, ct) == AnswerOutcome.NotOpen) (TempData["notice"], TempData["notice-tone"]) = (SurveyTexts.NotOpen, "warning");
            return LocalRedirect(SurveyPlaces.PublicQuestion);
        }

        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Earlier = await register.EndedForResidentsAsync(SurveyKind.WeeklyQuestion, MostEarlier, ct);
        if ((await register.OpenAsync(SurveyKind.WeeklyQuestion, toResidents: true, ct)).FirstOrDefault() is not { } open) return;
        Sheet = await Answers.OpenAsync(open.Id, SurveyKind.WeeklyQuestion, whole: false, ct);
        HasVoted = HasAnswered(open.Id);
    }
}
