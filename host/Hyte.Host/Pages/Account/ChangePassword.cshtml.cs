using System.ComponentModel.DataAnnotations;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>Changes the person's own password; the person stays signed in here and is signed out elsewhere.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class ChangePasswordModel(UserManager<User> users, SignInManager<User> signIn, Accounts accounts) : PageModel
{
    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.CurrentPasswordMissing))]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public NewPassword New { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        if (await users.GetUserAsync(User) is not { } account) return Challenge();
        var result = await accounts.ChangePasswordAsync(account, CurrentPassword!, New.Password!);
        if (!result.Succeeded)
        {
            ModelState.AddIdentityErrors(result, passwordField: "New.Password", currentPasswordField: nameof(CurrentPassword));
            return Page();
        }

        await signIn.RefreshSignInAsync(account);
        TempData["notice"] = PeopleTexts.PasswordChanged;
        return RedirectToPage("Index");
    }
}
