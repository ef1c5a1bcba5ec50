using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events;

/// <summary>Tells which events were added or changed last.</summary>
internal sealed class ChangedEvents(ParticipationDbContext db) : IChangedRegister
{
    public string Key => Registers.Event;

    // What came with the city's papers is no news.
    public IQueryable<ChangedRecord> Records => db.Set<ParticipationEvent>().Where(e => e.SourceReference == null || e.Version > 1)
        .Select(e => new ChangedRecord { Register = Registers.Event, Id = e.Id, At = e.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<ParticipationEvent>().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Name, e.Version, e.ChangedAt, e.ChangedByName, e.CancelReason }).ToListAsync(ct);
        return [.. found.Select(e => new ToldChange(
            e.ChangedAt, e.ChangedByName, e.Name, e.CancelReason is not null ? EventTexts.ChangeCancelled : e.Version == 1 ? EventTexts.ChangeAdded : EventTexts.ChangeEdited, Registers.HrefOf(Key, e.Id)))];
    }
}
