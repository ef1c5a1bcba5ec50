using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hyte.Participation.Events;

/// <summary>Gives out the places of an event, one registration after another.</summary>
/// <remarks>Whoever counts places holds the write lock of the database from before the count until the save; otherwise two would see the same last place free.</remarks>
internal sealed class Seats(ParticipationDbContext db)
{
    /// <summary>Begins a transaction in which nobody else can write.</summary>
    public Task<IDbContextTransaction> LockAsync(CancellationToken ct) => db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);

    /// <summary>Refuses a registration for which there would be neither a place nor a queue.</summary>
    /// <exception cref="RuleBrokenException">The event is full and has no waiting list.</exception>
    public async Task RefuseFullAsync(ParticipationEvent happening, CancellationToken ct)
    {
        if (!happening.HasWaitingList && await IsFullAsync(happening, ct)) throw new RuleBrokenException("event.full", EventTexts.Full);
    }

    /// <summary>Gives a registration a place, or its turn in the queue. Only inside <see cref="LockAsync"/>; the caller saves.</summary>
    /// <exception cref="RuleBrokenException">The event is full and has no waiting list.</exception>
    public async Task GiveAsync(ParticipationEvent happening, EventRegistration registration, CancellationToken ct)
    {
        var full = await IsFullAsync(happening, ct);
        if (full && !happening.HasWaitingList) throw new RuleBrokenException("event.full", EventTexts.Full);
        registration.Turn = 1 + (await Of(happening).MaxAsync(r => r.Turn, ct) ?? 0);
        registration.Standing = full ? RegistrationStanding.Waiting : RegistrationStanding.Confirmed;
    }

    /// <summary>Gives the free places to those who have waited longest. Only inside <see cref="LockAsync"/>, with everything else saved; the caller saves.</summary>
    /// <returns>Who got a place.</returns>
    public async Task<IReadOnlyList<EventRegistration>> FillAsync(ParticipationEvent happening, CancellationToken ct)
    {
        if (happening.IsCancelled) return [];
        var waiting = Of(happening).Where(r => r.Standing == RegistrationStanding.Waiting).OrderBy(r => r.Turn);
        var free = happening.Capacity is { } capacity ? Math.Max(0, capacity - await TakenAsync(happening, ct)) : int.MaxValue;
        var lucky = await waiting.Take(free).ToListAsync(ct);
        foreach (var registration in lucky) registration.Standing = RegistrationStanding.Confirmed;
        return lucky;
    }

    /// <summary>How many have a place and how many wait for one.</summary>
    public async Task<SeatCount> CountAsync(int eventId, CancellationToken ct)
    {
        var counts = await db.Set<EventRegistration>().Where(r => r.EventId == eventId)
            .GroupBy(r => r.Standing).Select(g => new { Standing = g.Key, Count = g.Count(), Attended = g.Count(r => r.Attended) }).ToListAsync(ct);
        return new SeatCount(Of(RegistrationStanding.Confirmed), Of(RegistrationStanding.Waiting), Of(RegistrationStanding.Unconfirmed), counts.Sum(c => c.Attended));

        int Of(RegistrationStanding standing) => counts.Find(c => c.Standing == standing)?.Count ?? 0;
    }

    // A place is not given past those who already wait for one.
    private async Task<bool> IsFullAsync(ParticipationEvent happening, CancellationToken ct) => happening.Capacity is { } capacity
        && (await TakenAsync(happening, ct) >= capacity || await Of(happening).AnyAsync(r => r.Standing == RegistrationStanding.Waiting, ct));

    private Task<int> TakenAsync(ParticipationEvent happening, CancellationToken ct) => Of(happening).CountAsync(r => r.Standing == RegistrationStanding.Confirmed, ct);

    private IQueryable<EventRegistration> Of(ParticipationEvent happening) => db.Set<EventRegistration>().Where(r => r.EventId == happening.Id);
}

/// <summary>How many registrations stand where.</summary>
/// <param name="Confirmed">Have a place.</param>
/// <param name="Waiting">Wait for one.</param>
/// <param name="Unconfirmed">Have not confirmed.</param>
/// <param name="Attended">Came.</param>
internal sealed record SeatCount(int Confirmed, int Waiting, int Unconfirmed, int Attended);
