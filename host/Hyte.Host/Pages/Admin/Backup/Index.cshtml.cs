using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.Backup;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Backup;

/// <summary>Makes a backup while the product serves, and lists those that there are.</summary>
[Authorize(Policy = PlatformPermissions.BackupMake)]
internal sealed class IndexModel(BackupStore store, AuditLog audit, PlatformDbContext db) : PageModel
{
    public IReadOnlyList<StoredBackup> Backups { get; private set; } = [];

    public void OnGet() => Backups = store.List();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var made = await store.MakeAsync(null, ct);
            audit.Add(db, "backup.made", Path.GetFileName(made.Directory), after: string.Join(", ", made.Databases));
            await db.SaveChangesAsync(ct);
            (TempData["notice"], TempData["notice-tone"]) = (string.Format(HostTexts.BackupDone, Path.GetFileName(made.Directory), made.Databases.Count), "success");
            return RedirectToPage();
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            Backups = store.List();
            return Page();
        }
    }
}
