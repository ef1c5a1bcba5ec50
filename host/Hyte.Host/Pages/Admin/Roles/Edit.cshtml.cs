using System.ComponentModel.DataAnnotations;
using Hyte.Modules;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Roles;

/// <summary>One role: its name and what it may do.</summary>
[Authorize(Policy = PlatformPermissions.RolesManage)]
internal sealed class EditModel(PlatformDbContext db, RoleChanges roles, PermissionCatalogue permissions) : PageModel
{
    public IReadOnlyList<PermissionGroup> Groups { get; } = permissions.Grantable();

    public bool IsStandard { get; private set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.RoleTitleMissing))]
    [StringLength(200, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Title { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public HashSet<string> Held { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } role) return NotFound();
        (Title, Version, Held) = (role.Title, role.Version, [.. role.Held]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        try
        {
            await roles.ChangeAsync(id, Version, Title!, Held, ct);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }

        TempData["notice"] = string.Format(PeopleTexts.RoleSaved, Title);
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } role) return NotFound();
        try
        {
            await roles.RemoveAsync(id, ct);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.Clear();
            ModelState.AddModelError("", broken.Message);
            (Title, Version, Held) = (role.Title, role.Version, [.. role.Held]);
            return Page();
        }

        TempData["notice"] = string.Format(PeopleTexts.RoleRemoved, role.Title);
        return RedirectToPage("Index");
    }

    private async Task<RoleDefinition?> FindAsync(string id, CancellationToken ct)
    {
        var role = await db.Set<RoleDefinition>().AsNoTracking().Include(r => r.Permissions).SingleOrDefaultAsync(r => r.Id == id, ct);
        IsStandard = role?.IsStandard == true;
        return role;
    }
}
