using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>Confirms a registration by the link of a message.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class ConfirmModel(PublicSwitch area, ParticipationDbContext db, OneUseLinks links, ConfirmRegistration confirm) : LinkPage(area, db, links, PlaceLetters.ConfirmPurpose)
{
    public async Task OnPostAsync(CancellationToken ct)
    {
        try
        {
            switch (await confirm.ByLinkAsync(Avain, ct))
            {
                case null:
                    Refused = EventTexts.PublicLinkUsed;
                    break;
                case { Standing: RegistrationStanding.Waiting }:
                    Done = EventTexts.PublicConfirmedWaiting;
                    break;
                default:
                    Done = EventTexts.PublicConfirmed;
                    break;
            }
        }
        catch (RuleBrokenException broken)
        {
            Refused = broken.Message;
        }
    }
}
