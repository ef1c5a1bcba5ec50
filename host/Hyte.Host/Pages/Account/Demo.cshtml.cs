using Hyte.Platform.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>Signs in as an invented person, in development only. Takes the press of a button on the sign-in page and has no page of its own.</summary>
[AllowAnonymous]
[TypeFilter<DemoOnly>(Order = int.MinValue)]
internal sealed class DemoModel(DemoUsers demoUsers, SignInManager<User> signIn) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("SignIn");

    public async Task<IActionResult> OnPostAsync(string? user, string? returnUrl, CancellationToken ct)
    {
        if (await demoUsers.FindAsync(user, ct) is not { } found) return RedirectToPage("SignIn");
        await signIn.SignInAsync(found, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
