using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Public;

/// <summary>Reads whether the residents' pages are open.</summary>
internal sealed class PublicSwitch(ParticipationDbContext db)
{
    /// <summary>The area as it is now; closed when it has never been opened.</summary>
    public async Task<PublicArea> ReadAsync(CancellationToken ct) =>
        await db.Set<PublicArea>().AsNoTracking().OrderBy(a => a.Id).FirstOrDefaultAsync(ct) ?? new PublicArea();
}
