using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>Types in an answer that came on paper or at an event.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class PaperModel(ParticipationDbContext db, AnswerSaving answers) : PageModel
{
    public AnswerSheet Sheet { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public AnswerSource Source { get; set; } = AnswerSource.Paper;

    public IReadOnlyList<Choice> Sources => [.. new[] { AnswerSource.Paper, AnswerSource.Event }.Select(source => new Choice($"{source}", SurveyWords.Of(source), null))];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(Sheet.Survey.Title, $"/participation/surveys/{Sheet.Survey.Id}"), new(SurveyTexts.PaperTitle, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct)) return NotFound();
        if (Source is not (AnswerSource.Paper or AnswerSource.Event)) ModelState.AddModelError(nameof(Source), SurveyTexts.SourceMissing);
        if (!Sheet.Take(Request.Form, ModelState) || !ModelState.IsValid) return Page();
        if (await answers.SaveAsync(Sheet, Source, userId: null, ct) == AnswerOutcome.NotOpen)
        {
            ModelState.AddModelError("", SurveyTexts.NotOpenTyped);
            return Page();
        }

        var count = await db.Set<SurveyResponse>().CountAsync(r => r.SurveyId == id && r.Source != AnswerSource.Web, ct);
        TempData["notice"] = string.Format(SurveyTexts.PaperSaved, FinnishFormat.Count(count));
        return LocalRedirect($"/participation/surveys/{id}/paper?source={Source}");
    }

    private async Task<bool> OpenAsync(int id, CancellationToken ct)
    {
        if (await answers.OpenAsync(id, SurveyKind.Survey, whole: true, ct) is not { } sheet) return false;
        Sheet = sheet;
        return answers.StateOf(sheet.Survey) is SurveyState.Open or SurveyState.Ended || Request.HasFormContentType;
    }
}
