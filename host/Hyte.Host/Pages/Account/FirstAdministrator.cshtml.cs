using System.ComponentModel.DataAnnotations;
using Hyte.Platform.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Account;

/// <summary>Creates the first administrator through the link that the first start printed.</summary>
[AllowAnonymous]
internal sealed class FirstAdministratorModel(FirstAdministrator administrators, SignInManager<User> signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.DisplayNameMissing))]
    [StringLength(200, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? DisplayName { get; set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.UserNameMissing))]
    [StringLength(100, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? UserName { get; set; }

    [BindProperty]
    public NewPassword New { get; set; } = new();

    public bool IsValidLink { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => IsValidLink = await administrators.AcceptsAsync(Token, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var (user, result) = await administrators.CreateAsync(Token, UserName!.Trim(), DisplayName!.Trim(), New.Password!, ct);
            if (user is not null)
            {
                await signIn.SignInAsync(user, isPersistent: false);
                TempData["notice"] = PeopleTexts.FirstAdministratorDone;
                return LocalRedirect("/");
            }

            ModelState.AddIdentityErrors(result, passwordField: "New.Password", userNameField: nameof(UserName));
        }

        IsValidLink = await administrators.AcceptsAsync(Token, ct);
        return Page();
    }
}
