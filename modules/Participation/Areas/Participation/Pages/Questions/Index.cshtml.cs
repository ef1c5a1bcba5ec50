using Hyte.Modules.People;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Questions;

/// <summary>The question of this week, answered by one click, and those before it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(SurveyRegister register, AnswerSaving answers, ICurrentUser user) : PageModel
{
    /// <summary>The open question; null when there is none, or the person may not answer.</summary>
    public AnswerSheet? Sheet { get; private set; }

    public bool HasAnswered { get; private set; }

    public bool MayEdit => user.May(Rights.EditSurveys);

    public SurveyPage Found { get; private set; } = new([], 0, 1, 1);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, SurveyPlaces.Surveys), new(SurveyTexts.WeeklyTitle, null)];

    public Task OnGetAsync(int p, CancellationToken ct) => ShowAsync(p, ct);

    public async Task<IActionResult> OnPostVoteAsync(int id, CancellationToken ct)
    {
        if (!user.May(Rights.TakePart)) return Forbid();
        if (await answers.OpenAsync(id, SurveyKind.WeeklyQuestion, whole: false, ct) is not { Survey.ForStaff: true } sheet) return NotFound();
        if (sheet.Take(Request.Form, ModelState))
        {
            TempData["notice"] = await answers.SaveAsync(sheet, AnswerSource.Web, user.Actor.Id, ct) switch
            {
                AnswerOutcome.Saved => SurveyTexts.Thanks,
                AnswerOutcome.AnsweredBefore => SurveyTexts.AnsweredBefore,
                _ => SurveyTexts.NotOpen,
            };
            return LocalRedirect(SurveyPlaces.Questions);
        }

        await ShowAsync(1, ct);
        return Page();
    }

    private async Task ShowAsync(int page, CancellationToken ct)
    {
        Found = await register.ReadPageAsync(SurveyKind.WeeklyQuestion, new SurveyFilter(null, null), MayEdit, page, ct);
        if (!user.May(Rights.TakePart) || (await register.OpenAsync(SurveyKind.WeeklyQuestion, toResidents: false, ct)).FirstOrDefault() is not { } open) return;
        Sheet = await answers.OpenAsync(open.Id, SurveyKind.WeeklyQuestion, whole: false, ct);
        HasAnswered = await answers.HasAnsweredAsync(open, user.Actor.Id, ct);
    }
}
