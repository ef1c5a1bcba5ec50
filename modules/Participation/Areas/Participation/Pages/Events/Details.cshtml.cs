using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Files;
using Hyte.Participation.Links;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>One event, where a signed-in person also registers.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(
    ParticipationDbContext db, Seats seats, RegisterForEvent register, GiveUpPlace giveUp, MeasureTies ties, FileShelf shelf, IDirectory directory, ICurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RegistrationDraft Input { get; set; } = new();

    public ParticipationEvent Event { get; private set; } = null!;

    public EventState State { get; private set; }

    public IReadOnlyList<string> Organisers { get; private set; } = [];

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public FileCard? MinutesFile { get; private set; }

    /// <summary>How the person's own registration stands; null when there is none.</summary>
    public RegistrationStanding? Own { get; private set; }

    public bool MayRegister { get; private set; }

    public bool IsFull { get; private set; }

    public string RegistrationSummary { get; private set; } = "";

    public string ObservationSummary { get; private set; } = "";

    /// <summary>How many registered people came; null when nobody has counted.</summary>
    public int? Came { get; private set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    public string UserName => user.Actor.Name;

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Event.Name, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRegisterAsync(int id, CancellationToken ct)
    {
        if (!user.May(Rights.TakePart)) return Forbid();
        if (Input.ReadOfUser(user.Actor.Id, user.Actor.Name, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is { } who)
        {
            try
            {
                if (await register.ExecuteAsync(id, RegistrationSource.User, who, ct) is not { } made) return NotFound();
                TempData["notice"] = made.Standing == RegistrationStanding.Waiting ? EventTexts.OwnWaiting : EventTexts.OwnConfirmed;
                return LocalRedirect($"/participation/events/{id}");
            }
            catch (RuleBrokenException broken)
            {
                db.ChangeTracker.Clear();
                ModelState.AddModelError(broken.Code == RegisterForEvent.Twice ? "Input.Email" : "", broken.Message);
            }
        }

        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostGiveUpAsync(int id, CancellationToken ct)
    {
        if (!user.May(Rights.TakePart)) return Forbid();
        if (await giveUp.OwnAsync(id, ct) is not null) TempData["notice"] = EventTexts.GaveUp;
        return LocalRedirect($"/participation/events/{id}");
    }

    public string CameSummary(int registered) => string.Format(EventTexts.CameSummary, FinnishFormat.Count(registered + (Event.CameUnregistered ?? 0)), FinnishFormat.Count(registered), FinnishFormat.Count(Event.CameUnregistered ?? 0));

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } found) return false;
        Event = found;
        var now = clock.NowUtc();
        State = found.StateAt(now);
        Organisers = Participation.Events.Organisers.Names(found.Organisers, await directory.GetAsync(ct));
        Measures = await ties.OfAsync(Registers.Event, id, ct);
        MinutesFile = await shelf.FindAsync(found.MinutesFileId, ct);
        var counts = await seats.CountAsync(id, ct);
        var own = user.Actor.Id;
        Own = await db.Set<EventRegistration>().Where(r => r.EventId == id && r.UserId == own && r.Standing != RegistrationStanding.Cancelled).Select(r => (RegistrationStanding?)r.Standing).FirstOrDefaultAsync(ct);
        var closed = found.ClosedBecause(now, FinnishFormat.DayOf(now));
        IsFull = found.Capacity is { } capacity && (counts.Confirmed >= capacity || counts.Waiting > 0);
        MayRegister = closed is null && user.May(Rights.TakePart) && (!IsFull || found.HasWaitingList);
        RegistrationSummary = RegistrationWords.Of(found, counts, closed);
        Came = counts.Attended > 0 || found.CameUnregistered is not null ? counts.Attended : null;
        if (found.Kind.IsWalk())
        {
            var answered = await db.Set<Observation>().Where(o => o.EventId == id).GroupBy(o => o.Answer != null).Select(g => new { Answered = g.Key, Count = g.Count() }).ToListAsync(ct);
            ObservationSummary = string.Format(WalkTexts.WalkSummary, FinnishFormat.Count(answered.Sum(a => a.Count)), FinnishFormat.Count(answered.Where(a => a.Answered).Sum(a => a.Count)));
        }

        return true;
    }
}
