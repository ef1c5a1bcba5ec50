using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Register;

/// <summary>Tells which spaces were added, changed or withdrawn last. Bookings are their bookers' own and are not told of.</summary>
internal sealed class ChangedSpaces(ParticipationDbContext db) : IChangedRegister
{
    public string Key => Registers.Space;

    public IQueryable<ChangedRecord> Records => db.Set<Space>().Select(s => new ChangedRecord { Register = Registers.Space, Id = s.Id, At = s.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<Space>().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Version, s.WithdrawnOn, s.ChangedAt, s.ChangedByName }).ToListAsync(ct);
        return [.. found.Select(s => new ToldChange(
            s.ChangedAt, s.ChangedByName, s.Name, s.WithdrawnOn is not null ? SpaceTexts.ChangeWithdrawn : s.Version == 1 ? SpaceTexts.ChangeAdded : SpaceTexts.ChangeEdited, Registers.HrefOf(Key, s.Id)))];
    }
}
