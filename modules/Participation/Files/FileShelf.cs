using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Files;

/// <summary>Keeps files of records, and takes away what another has replaced.</summary>
internal sealed class FileShelf(ParticipationDbContext db)
{
    /// <summary>Saves a file, so that a record can point to it.</summary>
    public async Task<int> KeepAsync(CheckedFile file, CancellationToken ct)
    {
        var kept = new StoredFile(file);
        db.Add(kept);
        await db.SaveChangesAsync(ct);
        return kept.Id;
    }

    /// <summary>Marks a file to be removed with the next save; nothing happens when there is none.</summary>
    public async Task RemoveAsync(int? id, CancellationToken ct)
    {
        if (id is not null && await db.Set<StoredFile>().SingleOrDefaultAsync(f => f.Id == id, ct) is { } old) db.Remove(old);
    }

    /// <summary>What a page tells of a file; the bytes stay where they are.</summary>
    public async Task<FileCard?> FindAsync(int? id, CancellationToken ct) => id is null
        ? null
        : await db.Set<StoredFile>().AsNoTracking().Where(f => f.Id == id).Select(f => new FileCard(f.Id, f.Name, f.ContentType, f.Size, f.Width, f.Height)).SingleOrDefaultAsync(ct);
}

/// <summary>A file as a page tells of it.</summary>
internal sealed record FileCard(int Id, string Name, string ContentType, int Size, int Width, int Height)
{
    public string Href => $"/participation/files/{Id}";
}
