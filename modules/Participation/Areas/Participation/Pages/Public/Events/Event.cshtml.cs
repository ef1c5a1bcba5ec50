using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Public.Events;

/// <summary>One event for residents, who register here without an account.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicForms.RateLimit)]
internal sealed class EventModel(
    PublicSwitch area, ParticipationDbContext db, RegisterForEvent register, Seats seats, EventMail mail, IDirectory directory, TimeProvider clock) : PublicPage(area, PublicPart.Events)
{
    [BindProperty]
    public RegistrationDraft Input { get; set; } = new();

    public ParticipationEvent Event { get; private set; } = null!;

    public IReadOnlyList<string> Organisers { get; private set; } = [];

    public string Summary { get; private set; } = "";

    public bool MayRegister { get; private set; }

    public bool IsFull { get; private set; }

    public bool MailWorks => mail.IsAvailable;

    /// <summary>What became of a registration that was just sent; null when there is none.</summary>
    public string? Sent { get; private set; }

    public bool ConsentRefused => ModelState.TryGetValue("Input.Consents", out var entry) && entry.Errors.Count > 0;

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(EventTexts.Title, "/osallistu/tapahtumat"), new(Event.Name, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Sent = TempData["event-sent"] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        if (Input.ReadOfResident(clock.NowUtc(), (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } who) return Page();
        // A program is told what a person would be, and nothing is kept.
        if (IsTrapped) return Tell(id, mail.IsAvailable);
        try
        {
            return await register.ExecuteAsync(id, RegistrationSource.Resident, who, ct) is { } made ? Tell(id, made.Told) : NotFound();
        }
        catch (RuleBrokenException broken)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError(broken.Code == RegisterForEvent.Twice ? "Input.Email" : "", broken.Message);
            return Page();
        }
    }

    private IActionResult Tell(int id, bool told)
    {
        TempData["event-sent"] = told ? EventTexts.PublicSent : EventTexts.PublicSentByHand;
        return LocalRedirect($"/osallistu/tapahtumat/{id}");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.IsPublic, ct) is not { } found) return false;
        Event = found;
        Organisers = Participation.Events.Organisers.Names(found.Organisers, await directory.GetAsync(ct));
        var now = clock.NowUtc();
        var counts = await seats.CountAsync(id, ct);
        var closed = found.ClosedBecause(now, FinnishFormat.DayOf(now));
        IsFull = found.Capacity is { } capacity && (counts.Confirmed >= capacity || counts.Waiting > 0);
        MayRegister = closed is null && (!IsFull || found.HasWaitingList);
        Summary = RegistrationWords.ForResidents(found, counts, closed, IsFull);
        return true;
    }
}
