using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The results of a survey or of a question of the week, as a page and as files.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class ResultsModel(SurveyCounts counts, ICurrentUser user, TimeProvider clock) : PageModel
{
    public SurveyResults Results { get; private set; } = null!;

    public bool MayReadTexts => user.May(Rights.EditSurveys) && Results.Questions.Any(q => q.Question.IsWritten);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(Results.Survey.Title, $"/participation/surveys/{Results.Survey.Id}"), new(SurveyTexts.Results, null)];

    public string ExportTo(SheetFormat format) => $"/participation/surveys/{Results.Survey.Id}/results?handler=Export&format={format.Code}";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        return Results.Survey.Kind == SurveyKind.WeeklyQuestion ? LocalRedirect(SurveyPlaces.Of(SurveyKind.WeeklyQuestion, id)) : Page();
    }

    public async Task<IActionResult> OnGetExportAsync(int id, string? format, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var form = SheetFormat.Of(format);
        return File(form.Write(ResultSheets.Of(Results)), form.MediaType, $"{string.Format(SurveyTexts.ExportName, id)}.{form.Code}");
    }

    // The makers see results of an open survey too: the same ones, with the same counts hidden.
    private async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        if (await counts.ReadAsync(id, ct) is not { } results) return false;
        Results = results;
        var now = clock.GetUtcNow().UtcDateTime;
        return results.Survey.ShowsResultsAt(now) || (results.Survey.StateAt(now) == SurveyState.Open && user.May(Rights.EditSurveys));
    }
}
