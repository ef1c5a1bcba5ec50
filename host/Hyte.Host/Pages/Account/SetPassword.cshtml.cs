using Hyte.Platform.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>Sets a password through the one-time link that an administrator has given.</summary>
[AllowAnonymous]
internal sealed class SetPasswordModel(Accounts accounts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "user")]
    public string? UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public NewPassword New { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var result = await accounts.SetPasswordAsync(UserId ?? "", Token ?? "", New.Password!);
        if (!result.Succeeded)
        {
            ModelState.AddIdentityErrors(result, passwordField: "New.Password");
            return Page();
        }

        TempData["notice"] = PeopleTexts.PasswordSet;
        return RedirectToPage("SignIn");
    }
}
