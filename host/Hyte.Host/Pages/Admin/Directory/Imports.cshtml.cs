using Hyte.Host.Pages.Importing;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>What has been taken into the directory.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class ImportsModel(PlatformDbContext db) : PageModel
{
    public ImportsView Imports { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery(Name = "p")] int? page, CancellationToken ct) => Imports = await db.Set<DirectoryImport>().PageAsync("/admin/directory/imports", page, ct);
}
