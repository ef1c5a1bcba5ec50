using Hyte.Participation.Public;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public.Surveys;

/// <summary>The surveys that residents can answer, and what earlier ones changed.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area, SurveyRegister register) : PublicPage(area, PublicPart.Surveys)
{
    private const int MostEnded = 50;

    public IReadOnlyList<Survey> Open { get; private set; } = [];

    public IReadOnlyList<Survey> Ended { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Open = await register.OpenAsync(SurveyKind.Survey, toResidents: true, ct);
        Ended = await register.EndedForResidentsAsync(SurveyKind.Survey, MostEnded, ct);
    }
}
