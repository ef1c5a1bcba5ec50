using System.ComponentModel.DataAnnotations;
using Hyte.Host.Pages.Account;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Users;

/// <summary>Creates an account. The person sets the password through a link, so that no administrator knows it.</summary>
[Authorize(Policy = PlatformPermissions.UsersManage)]
internal sealed class NewModel(Accounts accounts) : PageModel
{
    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.DisplayNameMissing))]
    [StringLength(200, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? DisplayName { get; set; }

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.UserNameMissing))]
    [StringLength(100, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? UserName { get; set; }

    [BindProperty]
    [EmailAddress(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.EmailInvalid))]
    [StringLength(256, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Email { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        var (user, result) = await accounts.CreateAsync(UserName!.Trim(), DisplayName!.Trim(), Email?.Trim());
        if (user is null)
        {
            ModelState.AddIdentityErrors(result, userNameField: nameof(UserName));
            return Page();
        }

        TempData[DetailsModel.LinkKey] = await accounts.PasswordTokenAsync(user, ct);
        TempData["notice"] = string.Format(PeopleTexts.UserCreated, user.DisplayName);
        return RedirectToPage("Details", new { id = user.Id });
    }
}
