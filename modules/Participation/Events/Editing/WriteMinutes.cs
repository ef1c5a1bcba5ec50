using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Files;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events.Editing;

/// <summary>Keeps the minutes of an event: a text and a file.</summary>
internal sealed class WriteMinutes(ParticipationDbContext db, FileShelf shelf, IDirectory directory)
{
    /// <param name="id">The event.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="minutes">The text.</param>
    /// <param name="file">A file to take the place of the present one; null leaves it.</param>
    /// <param name="removeFile">Takes the present file away.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False when somebody else has changed the event in between.</returns>
    public async Task<bool> ExecuteAsync(int id, int version, string? minutes, CheckedFile? file, bool removeFile, CancellationToken ct)
    {
        await using var whole = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, ct);
        var happening = await db.Set<ParticipationEvent>().SingleAsync(e => e.Id == id, ct);
        if (happening.Version != version) return false;
        var names = string.Join(' ', Organisers.Names(happening.Organisers, await directory.GetAsync(ct)));
        happening.WriteMinutes(minutes, happening.CameUnregistered, names);
        if (file is not null || removeFile) await shelf.RemoveAsync(happening.MinutesFileId, ct);
        if (removeFile) happening.MinutesFileId = null;
        if (file is not null) happening.MinutesFileId = await shelf.KeepAsync(file, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        return true;
    }
}
