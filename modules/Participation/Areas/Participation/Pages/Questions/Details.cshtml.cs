using Hyte.Documents.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Questions;

/// <summary>One question of the week, with its results when its week is over.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(SurveyCounts counts, SurveyEditing editing, MeasureTies ties, ICurrentUser user, TimeProvider clock) : PageModel
{
    public SurveyResults Results { get; private set; } = null!;

    public Survey Survey => Results.Survey;

    public SurveyState State { get; private set; }

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public bool MayEdit => user.May(Rights.EditSurveys);

    public bool ShowsResults => Survey.ShowsResultsAt(clock.GetUtcNow().UtcDateTime);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, SurveyPlaces.Surveys), new(SurveyTexts.WeeklyTitle, SurveyPlaces.Questions), new(Survey.Title, null)];

    public string ExportTo(SheetFormat format) => $"{SurveyPlaces.Surveys}/{Survey.Id}/results?handler=Export&format={format.Code}";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDiscardAsync(int id, CancellationToken ct)
    {
        if (!MayEdit) return Forbid();
        if (!await FindAsync(id, ct)) return NotFound();
        try
        {
            await editing.RemoveAsync(id, ct);
            TempData["notice"] = string.Format(SurveyTexts.Removed, Survey.Title);
            return LocalRedirect(SurveyPlaces.Questions);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        if (await counts.ReadAsync(id, ct) is not { Survey.Kind: SurveyKind.WeeklyQuestion } results) return false;
        Results = results;
        State = Survey.StateAt(clock.GetUtcNow().UtcDateTime);
        if (State == SurveyState.Scheduled && !MayEdit) return false;
        Measures = await ties.OfAsync(Registers.Survey, id, ct);
        return true;
    }
}
