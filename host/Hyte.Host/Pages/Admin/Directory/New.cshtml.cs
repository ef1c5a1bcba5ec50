using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>Adds an entry.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class NewModel(DirectoryChanges changes, IDirectory directory) : PageModel
{
    [BindProperty]
    public DirectoryKind Kind { get; set; } = DirectoryKind.Title;

    [BindProperty]
    public EntryInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ShowAsync(ct);
        try
        {
            var code = await changes.AddAsync(Kind, Input.ToDetails(), ct);
            TempData["notice"] = string.Format(PeopleTexts.EntryAdded, Input.Name);
            return RedirectToPage("Edit", new { code });
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return await ShowAsync(ct);
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        ViewData["parents"] = EntryInput.ParentsIn(await directory.GetAsync(ct));
        return Page();
    }
}
