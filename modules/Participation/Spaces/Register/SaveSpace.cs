using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Register;

/// <summary>Puts spaces into the register and changes them, unless somebody else has changed them in between.</summary>
internal sealed class SaveSpace(ParticipationDbContext db, MeasureTies ties)
{
    /// <returns>The new space's key.</returns>
    public async Task<int> AddAsync(SpaceContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var space = new Space(content);
        db.Add(space);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.Space, space.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return space.Id;
    }

    /// <param name="id">The space.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="measures">The measures that it shall be tied to, as the form posts them.</param>
    /// <param name="ct">Cancels.</param>
    public Task<SaveOutcome> ChangeAsync(int id, int version, SpaceContent content, IReadOnlyCollection<string> measures, CancellationToken ct) =>
        WriteAsync(id, version, async space =>
        {
            space.Write(content);
            await ties.ChooseAsync(Registers.Space, id, measures, ct);
        }, ct);

    /// <summary>Changes how the space may be booked. What is booked already stays as it is.</summary>
    public Task<SaveOutcome> ChangeAsync(int id, int version, BookingRules rules, CancellationToken ct) =>
        WriteAsync(id, version, space =>
        {
            space.Write(rules);
            return Task.CompletedTask;
        }, ct);

    /// <summary>Says what one day is like; a second word on the same day takes the place of the first.</summary>
    /// <returns>False when there is no such space.</returns>
    public async Task<bool> SetExceptionAsync(int id, DateOnly day, DayHours hours, string? reason, CancellationToken ct)
    {
        if (!await db.Set<Space>().AnyAsync(s => s.Id == id, ct)) return false;
        var kept = await db.Set<SpaceException>().SingleOrDefaultAsync(e => e.SpaceId == id && e.Day == day, ct);
        if (kept is null) db.Add(new SpaceException(id, day, hours, reason));
        else kept.Write(hours, reason);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Lets a day be like its weekday again.</summary>
    public async Task RemoveExceptionAsync(int id, int exceptionId, CancellationToken ct)
    {
        if (await db.Set<SpaceException>().SingleOrDefaultAsync(e => e.SpaceId == id && e.Id == exceptionId, ct) is not { } kept) return;
        db.Remove(kept);
        await db.SaveChangesAsync(ct);
    }

    private async Task<SaveOutcome> WriteAsync(int id, int version, Func<Space, Task> write, CancellationToken ct)
    {
        if (await db.Set<Space>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } saved) return SaveOutcome.NotFound;
        if (saved.Version != version) return SaveOutcome.Conflict;
        await write(saved);
        try
        {
            await db.SaveChangesAsync(ct);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Conflict;
        }
    }
}
