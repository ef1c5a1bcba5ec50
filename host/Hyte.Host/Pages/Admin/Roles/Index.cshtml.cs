using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Roles;

/// <summary>Every permission against every role, by module.</summary>
[Authorize(Policy = PlatformPermissions.RolesManage)]
internal sealed class IndexModel(PlatformDbContext db, PermissionCatalogue permissions) : PageModel
{
    /// <summary>What everybody may needs no role.</summary>
    public IReadOnlyList<PermissionGroup> Groups { get; } = permissions.Grantable();

    public IReadOnlyList<RoleDefinition> Roles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Roles = await db.Set<RoleDefinition>().AsNoTracking().Include(r => r.Permissions).OrderBy(r => r.Order).ToListAsync(ct);
}
