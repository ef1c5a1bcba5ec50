using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Walks;

/// <summary>Routes an observation to a unit and answers it.</summary>
internal sealed class HandleObservation(ParticipationDbContext db, IDirectory directory, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Those who keep the registers, and those who hold a title in the unit that answers.</summary>
    public async Task<bool> MayAsync(string? unitCode, CancellationToken ct)
    {
        if (user.May(Rights.EditRegisters)) return true;
        if (unitCode is null) return false;
        var names = await directory.GetAsync(ct);
        return user.Titles.Any(title => names.IsWithin(title, unitCode));
    }

    /// <returns>False when somebody else has changed it in between.</returns>
    /// <exception cref="RuleBrokenException">A state that needs a unit, an answer or a reason lacks it.</exception>
    public async Task<bool> ExecuteAsync(int id, int version, HandlingDraft draft, CancellationToken ct)
    {
        var saved = await db.Set<Observation>().SingleAsync(o => o.Id == id, ct);
        if (saved.Version != version) return false;
        saved.Handle(
            ObservationStates.Find(draft.State) ?? saved.State, string.IsNullOrEmpty(draft.Unit) ? null : draft.Unit, Typed.Plain(draft.Answer), Typed.Plain(draft.Reason),
            clock.Today());
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}

/// <summary>What a person writes when handling an observation.</summary>
internal sealed class HandlingDraft
{
    public string? State { get; set; }

    /// <summary>Code of the unit that answers.</summary>
    public string? Unit { get; set; }

    public string? Answer { get; set; }

    /// <summary>Why nothing will be done.</summary>
    public string? Reason { get; set; }

    public static HandlingDraft Of(Observation saved) => new() { State = ObservationStates.CodeOf(saved.State), Unit = saved.UnitCode, Answer = saved.Answer, Reason = saved.Reason };
}
