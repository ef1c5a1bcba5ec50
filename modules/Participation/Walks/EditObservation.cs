using System.Data;
using Hyte.Participation.Data;
using Hyte.Participation.Files;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Walks;

/// <summary>Puts observations into the register and changes what they say.</summary>
internal sealed class EditObservation(ParticipationDbContext db, FileShelf shelf, MeasureTies ties)
{
    /// <returns>The new observation's key.</returns>
    public async Task<int> CreateAsync(int? eventId, ObservationContent content, CheckedFile? photo, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var whole = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var made = new Observation(eventId, content);
        await SetPhotoAsync(made, content, photo, remove: false, ct);
        db.Add(made);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.Observation, made.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        return made.Id;
    }

    /// <param name="id">The observation.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="photo">A photo to take the place of the present one; null leaves it.</param>
    /// <param name="removePhoto">Takes the present photo away.</param>
    /// <param name="measures">The measures it is tied to.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when somebody else has changed it in between.</returns>
    public async Task<bool> ChangeAsync(int id, int version, ObservationContent content, CheckedFile? photo, bool removePhoto, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var whole = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var saved = await db.Set<Observation>().SingleAsync(o => o.Id == id, ct);
        if (saved.Version != version) return false;
        saved.Write(content);
        await SetPhotoAsync(saved, content, photo, removePhoto, ct);
        await ties.ChooseAsync(Registers.Observation, id, measures, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        return true;
    }

    /// <summary>Marks the place on the picture of the area.</summary>
    public async Task PlaceAsync(int id, decimal x, decimal y, CancellationToken ct)
    {
        var saved = await db.Set<Observation>().SingleAsync(o => o.Id == id, ct);
        saved.PlaceAt(x, y);
        await db.SaveChangesAsync(ct);
    }

    private async Task SetPhotoAsync(Observation observation, ObservationContent content, CheckedFile? photo, bool remove, CancellationToken ct)
    {
        if (photo is not null || remove) await shelf.RemoveAsync(observation.PhotoId, ct);
        if (remove) observation.PhotoId = null;
        if (photo is not null) observation.PhotoId = await shelf.KeepAsync(photo, ct);
        observation.PhotoAlt = observation.PhotoId is null ? null : content.PhotoAlt;
    }
}
