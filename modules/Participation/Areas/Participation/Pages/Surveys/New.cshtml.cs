using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Editing;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The form that begins a survey.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class NewModel(SurveyEditing editing, MeasureTies ties) : SurveyFormModel(ties)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(SurveyTexts.NewSurvey, null)];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(0, posted: false, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ReadInput() is not { } content) return await ShowAsync(0, posted: true, ct);
        var id = await editing.CreateAsync(content, Measures, ct);
        TempData["notice"] = SurveyTexts.Created;
        return LocalRedirect($"/participation/surveys/{id}");
    }
}
