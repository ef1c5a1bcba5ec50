using Hyte.Participation.Public;
using Hyte.Participation.Surveys.Counting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Surveys;

/// <summary>What residents answered, and what it changed.</summary>
[AllowAnonymous]
internal sealed class ResultsModel(PublicSwitch area, SurveyCounts counts, TimeProvider clock) : PublicPage(area, PublicPart.Surveys)
{
    public SurveyResults Results { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await counts.ReadAsync(id, ct) is not { Survey.ForResidents: true } results || !results.Survey.ShowsResultsAt(clock.NowUtc())) return NotFound();
        Results = results;
        return Page();
    }
}
