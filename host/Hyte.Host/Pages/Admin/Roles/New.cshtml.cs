using System.ComponentModel.DataAnnotations;
using Hyte.Modules;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Roles;

/// <summary>Makes a role; what it may do is decided on its own page.</summary>
[Authorize(Policy = PlatformPermissions.RolesManage)]
internal sealed class NewModel(RoleChanges roles) : PageModel
{
    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.RoleTitleMissing))]
    [StringLength(60, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Title { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        try
        {
            return RedirectToPage("Edit", new { id = await roles.CreateAsync(Title!, ct) });
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(nameof(Title), broken.Message);
            return Page();
        }
    }
}
