using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>A page that a link of a message opens: it shows what the link is about and does it only on a button, because mail programs open links by themselves.</summary>
internal abstract class LinkPage(PublicSwitch area, ParticipationDbContext db, OneUseLinks links, string purpose) : PublicPage(area, PublicPart.Events)
{
    /// <summary>The key of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Avain { get; set; }

    public EventCard? Happening { get; private set; }

    /// <summary>What was done; null when nothing yet.</summary>
    public string? Done { get; protected set; }

    /// <summary>Why nothing can be done; null when something can.</summary>
    public string? Refused { get; protected set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        // The key must not travel to other sites in the name of the page that one came from.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var id = await links.FindAsync(purpose, Avain, ct);
        var found = id is null ? null : await db.Set<EventRegistration>().AsNoTracking().Where(r => r.Id == id && r.Standing != RegistrationStanding.Cancelled)
            .Join(db.Set<ParticipationEvent>(), r => r.EventId, e => e.Id, (r, e) => e).SingleOrDefaultAsync(ct);
        if (found is null) Refused = EventTexts.PublicLinkUsed;
        else Happening = EventCard.Of(found);
    }
}
