using Hyte.Modules.People;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>What the product knows of the signed-in person: name, titles and roles; and whether it may send reminders.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class IndexModel(UserManager<User> users, Grants grants, ICurrentUser current, IDirectory directory) : PageModel
{
    public User Account { get; private set; } = default!;

    public IReadOnlyList<string> Titles { get; private set; } = [];

    public IReadOnlyList<GrantedRole> Roles { get; private set; } = [];

    /// <summary>Posted when the box is ticked, absent when it is not.</summary>
    [BindProperty]
    public bool WantsReminders { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await users.GetUserAsync(User) is not { } account) return Challenge();
        Account = account;
        var names = await directory.GetAsync(ct);
        Titles = [.. current.Titles.Select(names.NameOf)];
        Roles = await grants.OfAsync(account.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is not { } account) return Challenge();
        account.WantsReminders = WantsReminders;
        await users.UpdateAsync(account);
        TempData["notice"] = WantsReminders ? PeopleTexts.RemindersOn : PeopleTexts.RemindersOff;
        return RedirectToPage();
    }
}
