using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Walks;

/// <summary>Tells which observations were written or handled last.</summary>
internal sealed class ChangedObservations(ParticipationDbContext db) : IChangedRegister
{
    public string Key => Registers.Observation;

    public IQueryable<ChangedRecord> Records => db.Set<Observation>().Select(o => new ChangedRecord { Register = Registers.Observation, Id = o.Id, At = o.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<Observation>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(ct);
        return [.. found.Select(o => new ToldChange(
            o.ChangedAt, o.ChangedByName, Shortened.Of(o.Text, 80), o.Version == 1 ? WalkTexts.ChangeAdded : ObservationStates.NameOf(o.State), Registers.HrefOf(Key, o.Id)))];
    }
}
