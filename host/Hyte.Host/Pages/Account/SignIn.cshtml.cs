using System.ComponentModel.DataAnnotations;
using Hyte.Platform.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>Signs a person in with a password; in development also offers the invented people.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInManager<User> signIn, UserManager<User> users, IPasswordHasher<User> hasher, DemoUsers demoUsers) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.UserNameMissing))]
    public string? UserName { get; set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.PasswordMissing))]
    public string? Password { get; set; }

    public IReadOnlyList<DemoUser> DemoUsers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        User.Identity?.IsAuthenticated == true ? GoOn() : await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ShowAsync(ct);

        var user = await users.FindByNameAsync(UserName!.Trim());
        if (user is null)
        {
            // The answer must take as long as for a person who exists.
            hasher.HashPassword(new User(), Password!);
            return await RefuseAsync(PeopleTexts.SignInFailed, ct);
        }

        var result = await signIn.PasswordSignInAsync(user, Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return GoOn();
        return await RefuseAsync(result.IsLockedOut ? PeopleTexts.SignInLocked : PeopleTexts.SignInFailed, ct);
    }

    private async Task<IActionResult> RefuseAsync(string reason, CancellationToken ct)
    {
        ModelState.AddModelError("", reason);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        DemoUsers = await demoUsers.ListAsync(ct);
        return Page();
    }

    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/");
}
