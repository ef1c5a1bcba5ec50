using Hyte.Modules.People;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The register of surveys.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(SurveyRegister register, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public SurveyState? State { get; set; }

    public SurveyFilter Filter => new(Q, State);

    public bool MayEdit { get; private set; }

    /// <summary>How many have ended without a word of what they changed.</summary>
    public int Waiting { get; private set; }

    public SurveyPage Found { get; private set; } = new([], 0, 1, 1);

    public IEnumerable<SelectListItem> States => Enum.GetValues<SurveyState>()
        .Where(state => MayEdit || state is not (SurveyState.Draft or SurveyState.Scheduled))
        .Select(state => new SelectListItem(SurveyWords.Of(state), $"{state}", state == State))
        .Prepend(new SelectListItem(SurveyTexts.FilterAll, ""));

    public async Task OnGetAsync(int p, CancellationToken ct)
    {
        MayEdit = user.May(Rights.EditSurveys);
        Found = await register.ReadPageAsync(SurveyKind.Survey, Filter, MayEdit, p, ct);
        Waiting = (await register.WaitingAsync(ct)).Count(s => s.Kind == SurveyKind.Survey);
    }
}
