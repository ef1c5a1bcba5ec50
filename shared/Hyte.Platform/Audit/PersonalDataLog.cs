using Hyte.Modules.Privacy;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Audit;

internal sealed class PersonalDataLog(IDbContextFactory<PlatformDbContext> contexts, AuditLog audit) : IPersonalDataLog
{
    public Task ShownAsync(string target, string what, CancellationToken ct) => NoteAsync("personal-data.shown", target, what, ct);

    public Task ExportedAsync(string target, string what, CancellationToken ct) => NoteAsync("personal-data.exported", target, what, ct);

    public Task ErasedAsync(string target, string what, CancellationToken ct) => NoteAsync("personal-data.erased", target, what, ct);

    private async Task NoteAsync(string act, string target, string what, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        audit.Add(db, act, target, null, what);
        await db.SaveChangesAsync(ct);
    }
}
