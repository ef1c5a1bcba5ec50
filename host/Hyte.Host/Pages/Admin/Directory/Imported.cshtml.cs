using Hyte.Host.Pages.Importing;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Importing;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>One import of the directory: what was changed, before and after.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class ImportedModel(PlatformDbContext db) : PageModel
{
    public DirectoryImport Import { get; private set; } = default!;

    public KeptLinesView Lines { get; private set; } = default!;

    /// <summary>The import has just been made.</summary>
    public bool IsFresh { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] ImportFate? show, [FromQuery] bool made, CancellationToken ct)
    {
        if (await db.Set<DirectoryImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import) return NotFound();
        Import = import;
        IsFresh = made;
        Lines = new KeptLinesView(import.ReadLines(), show, $"/admin/directory/imports/{id}");
        return Page();
    }
}
