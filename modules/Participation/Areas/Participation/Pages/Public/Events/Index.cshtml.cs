using Hyte.Participation.Events;
using Hyte.Participation.Events.Reading;
using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>Coming events for residents.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area, EventRegister register) : PublicPage(area, PublicPart.Events)
{
    public IReadOnlyList<ParticipationEvent> Events { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Events = await register.ComingAsync(onlyPublic: true, ct);
}
