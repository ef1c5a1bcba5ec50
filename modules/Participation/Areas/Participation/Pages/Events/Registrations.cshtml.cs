using System.Globalization;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Registering;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>Who has registered for an event, and who came. Each showing is noted in the log.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class RegistrationsModel(
    ParticipationDbContext db, RegistrationList list, RegisterForEvent register, ConfirmRegistration confirm, GiveUpPlace giveUp, Seats seats, EventMail mail, IDirectory directory, TimeProvider clock) : PageModel
{
    private const int MostCame = 100_000;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public RegistrationDraft Input { get; set; } = new();

    /// <summary>How many came without registering.</summary>
    [BindProperty]
    public string? CameUnregistered { get; set; }

    public ParticipationEvent Event { get; private set; } = null!;

    public EventState State { get; private set; }

    /// <summary>The day has come: who came can be marked.</summary>
    public bool HasBegun { get; private set; }

    public IReadOnlyList<EventRegistration> People { get; private set; } = [];

    public string Summary { get; private set; } = "";

    public bool MailWorks => mail.IsAvailable;

    /// <summary>Something can be done about the registration: confirmed, or given up before the event.</summary>
    public bool HasActs(EventRegistration person) =>
        person is { AnonymisedAt: null, Standing: not RegistrationStanding.Cancelled } && (person.Standing == RegistrationStanding.Unconfirmed || State == EventState.Coming);

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Event.Name, $"/participation/events/{Id}"), new(EventTexts.Registrations, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        CameUnregistered = Event.CameUnregistered?.ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        if (Input.ReadOfStaff((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } who) return await AgainAsync(ct);
        return await TryAsync(async () =>
        {
            if (await register.ExecuteAsync(Id, RegistrationSource.Staff, who, ct) is not { } made) return false;
            Tell(made);
            return true;
        }, ct);
    }

    public Task<IActionResult> OnPostConfirmAsync(int registration, CancellationToken ct) => TryAsync(async () =>
    {
        if (await confirm.ByHandAsync(Id, registration, ct) is { } made) Tell(made);
        return true;
    }, ct);

    public async Task<IActionResult> OnPostGiveUpAsync(int registration, CancellationToken ct)
    {
        if (await giveUp.ByHandAsync(Id, registration, ct) is { } given)
        {
            TempData["notice"] = given switch
            {
                { Promoted: 0 } => EventTexts.GaveUp,
                { Untold: 0 } => EventTexts.GaveUpPromoted,
                _ => EventTexts.GaveUpUntold,
            };
        }

        return Back();
    }

    public async Task<IActionResult> OnPostAttendanceAsync(int[] came, CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } happening) return NotFound();
        var fields = new FieldReader(ModelState.AddModelError);
        var others = fields.Optional(nameof(CameUnregistered), CameUnregistered, text => Typed.Whole(text, 0, MostCame), EventTexts.WholeNumber);
        if (fields.Refused) return await AgainAsync(ct);
        var names = string.Join(' ', Organisers.Names(happening.Organisers, await directory.GetAsync(ct)));
        return await TryAsync(async () =>
        {
            await list.MarkAttendanceAsync(Id, came, others, names, ct);
            TempData["notice"] = EventTexts.AttendanceSaved;
            return true;
        }, ct);
    }

    /// <summary>The place of a person in the queue; empty for others.</summary>
    public string TurnOf(EventRegistration person) => person.Standing != RegistrationStanding.Waiting
        ? ""
        : " " + string.Format(EventTexts.TurnInQueue, 1 + People.Count(other => other.Standing == RegistrationStanding.Waiting && other.Turn < person.Turn));

    private async Task<IActionResult> TryAsync(Func<Task<bool>> act, CancellationToken ct)
    {
        try
        {
            return await act() ? Back() : NotFound();
        }
        catch (RuleBrokenException broken)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError(broken.Code == RegisterForEvent.Twice ? "Input.Email" : "", broken.Message);
            return await AgainAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", EventTexts.ChangedMeanwhile);
            return await AgainAsync(ct);
        }
    }

    private void Tell(Registered made)
    {
        var standing = made.Standing == RegistrationStanding.Waiting ? EventTexts.PersonWaits : EventTexts.PersonHasPlace;
        TempData["notice"] = $"{standing} {(made.Told ? EventTexts.PersonTold : EventTexts.PersonNotTold)}";
    }

    private async Task<IActionResult> AgainAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    private IActionResult Back() => LocalRedirect($"/participation/events/{Id}/registrations");

    private Task<ParticipationEvent?> FindAsync(CancellationToken ct) => db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == Id, ct);

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } found) return false;
        Event = found;
        var now = clock.GetUtcNow().UtcDateTime;
        State = found.StateAt(now);
        HasBegun = !found.IsCancelled && found.Day <= FinnishFormat.DayOf(now);
        People = await list.ShowAsync(Id, ct);
        Summary = RegistrationWords.Of(found, await seats.CountAsync(Id, ct), found.ClosedBecause(now, FinnishFormat.DayOf(now)));
        return true;
    }
}
