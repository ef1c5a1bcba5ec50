using Hyte.Participation.Data;
using Hyte.Participation.Files;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Editing;

/// <summary>Gives a walk the picture of its area.</summary>
internal sealed class SetPlanImage(ParticipationDbContext db, FileShelf shelf)
{
    /// <param name="id">The walk.</param>
    /// <param name="image">The picture; null takes the present one away.</param>
    /// <param name="ct">Cancels.</param>
    public async Task ExecuteAsync(int id, CheckedFile? image, CancellationToken ct)
    {
        await using var whole = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, ct);
        var walk = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == id, ct);
        await shelf.RemoveAsync(walk.PlanImageId, ct);
        walk.PlanImageId = image is null ? null : await shelf.KeepAsync(image, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
    }
}
