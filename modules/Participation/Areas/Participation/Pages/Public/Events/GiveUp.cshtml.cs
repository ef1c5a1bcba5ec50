using Hyte.Participation.Data;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>Cancels a registration by the link of a message.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class GiveUpModel(PublicSwitch area, ParticipationDbContext db, OneUseLinks links, GiveUpPlace giveUp) : LinkPage(area, db, links, PlaceLetters.CancelPurpose)
{
    public async Task OnPostAsync(CancellationToken ct)
    {
        if (await giveUp.ByLinkAsync(Avain, ct) is null) Refused = EventTexts.PublicLinkUsed;
        else Done = EventTexts.PublicGaveUp;
    }
}
