using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public.Feedback;

/// <summary>Tells that feedback was taken, and its number.</summary>
[AllowAnonymous]
internal sealed class ThanksModel(PublicSwitch area) : PublicPage(area, PublicPart.Feedback)
{
    public void OnGet()
    {
    }
}
