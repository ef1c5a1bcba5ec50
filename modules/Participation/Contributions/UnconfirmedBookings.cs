using Hyte.Modules.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Bookings;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Lets go the times of spaces that nobody confirmed in time.</summary>
internal sealed class UnconfirmedBookings(ParticipationDbContext db, ExpiredHolds expired) : IModuleJob
{
    public string Name => SpaceTexts.JobName;

    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken ct)
    {
        if (await expired.ReleaseAsync(null, ct) == 0) return;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody has just decided of one of them; the rest is for the next run.
        }
    }
}
